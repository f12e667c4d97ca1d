package vn.loa.compiler.deadline;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Deadline.Operator;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** The words before a date that say how it is meant. */
final class Operators {

  /** An operator and the word behind it. */
  record Found(Operator operator, int to) {}

  private static final Phrase BEFORE =
      Phrase.of("(hoàn thành|xong|gửi)? (chậm nhất|muộn nhất)? (là)? (trước) (thời điểm|hết)?");
  private static final Phrase BY =
      Phrase.of(
          "(hoàn thành|xong)? (chậm nhất|muộn nhất|không muộn hơn|không quá|đến hết|hết|đến|trong) (là|vào|đến|hết|trong|vào ngày)?");
  private static final Phrase WITHIN =
      Phrase.of("(hoàn thành|xong|thực hiện)? (trong|vào|xong trong|trong thời gian) (suốt)?");

  private Operators() {}

  static @Nullable Found at(Words words, int at, int limit) {
    int to = BEFORE.matchAt(words, at, limit);
    if (to >= 0) return new Found(Operator.BEFORE, to);
    to = BY.matchAt(words, at, limit);
    if (to >= 0 && !words.is(at, "trong") && !words.is(to - 1, "trong"))
      return new Found(Operator.BY, to);
    to = WITHIN.matchAt(words, at, limit);
    return to < 0 ? null : new Found(Operator.WITHIN, to);
  }
}
