package vn.loa.compiler.index;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Target;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** "Thuộc nhóm khá", "xếp loại tốt": a class instead of a number. */
record JoinsClass() implements TargetRule {

  private static final Phrase CLASS =
      Phrase.of(
          "(vào|thuộc|trong|nằm trong|xếp|đạt) (loại|nhóm) ..9 (tốt|khá|rất tốt|cao|trung bình cao|xuất sắc|dẫn đầu)");

  @Override
  public @Nullable Found at(Words words, int at, int limit) {
    int to = CLASS.matchAt(words, at, limit);
    return to < 0 || words.isNumber(Math.min(limit - 1, at + 2))
        ? null
        : new Found(Target.Measure.CLASS, null, to);
  }

  @Override
  public String example() {
    return "Chỉ số DDCI xếp loại tốt";
  }
}
