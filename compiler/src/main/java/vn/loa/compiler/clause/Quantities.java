package vn.loa.compiler.clause;

import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Tells whether a statement of quantity or rhythm begins at a word. */
final class Quantities {

  private static final Phrase MEASURE =
      Phrase.of(
          "(ít nhất|tối thiểu|không (dưới|ít hơn)|từ # (đến|-)|mỗi (tuần|tháng|quý|năm|đơn vị|cơ quan|xã|phường)|(hàng|hằng) (ngày|tuần|tháng|quý|năm)|định kỳ|# (tin|bài|bản tin|lần|lượt|buổi|lớp|cuộc|chuyên)"
              + "|≥|> =|có ít nhất|phải có|đăng|thực hiện #)");

  private Quantities() {}

  static boolean beginsAt(Words words, int at, int to) {
    return MEASURE.matchAt(words, at, to) >= 0;
  }
}
