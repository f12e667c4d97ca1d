package vn.loa.compiler.duty.refusal;

import vn.loa.compiler.clause.Clause;
import vn.loa.vietnamese.Phrase;

/** What a superior's document asks for is quoted, not ordered here. */
record QuotesSuperior() implements Refusal {

  private static final Phrase DOCUMENT =
      Phrase.of(
          "(kế hoạch|quyết định|chỉ thị|nghị quyết|công văn|văn bản|hướng dẫn) (số|"
              + "của) ..24 (yêu cầu|quy định|giao|đặt ra|xác định|nêu|đề ra|đã)");
  private static final Phrase FOLLOWS =
      Phrase.of("theo ..12 (yêu cầu|quy định|giao) ..3 (các|mỗi|tối thiểu|ít nhất)");

  @Override
  public boolean refuses(Clause clause) {
    var words = clause.words();
    return DOCUMENT.matchAt(words, clause.from(), clause.to()) >= 0
        || FOLLOWS.matchAt(words, clause.from(), clause.to()) >= 0;
  }

  @Override
  public String example() {
    return "Kế hoạch của UBND tỉnh yêu cầu mỗi xã đăng 04 tin, bài/tháng.";
  }
}
