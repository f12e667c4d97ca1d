package vn.loa.compiler.index;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Target;
import vn.loa.vietnamese.NumberWords;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** "Xếp hạng 12/34", "vị trí thứ 05", "trong nhóm 10 tỉnh dẫn đầu", "TOP 15". */
record RanksWithin() implements TargetRule {

  private static final Phrase RANK =
      Phrase.of(
          "((xếp|đứng|giữ|duy trì|đạt|vào|trong|nằm trong)? (vị thứ|thứ hạng|vị trí thứ|vị trí|hạng thứ|hạng|xếp thứ) (từ|thứ|trong|trong nhóm|trong top|top)?|top|(trong|vào|thuộc|nằm trong) nhóm|xếp thứ|đứng trong|đứng thứ|nằm trong) #");

  @Override
  public @Nullable Found at(Words words, int at, int limit) {
    int after = RANK.matchAt(words, at, limit);
    if (after < 0) return null;
    var value = NumberWords.figures(words.folded(after - 1));
    int to = after;
    if (words.is(to, "/") && words.isNumber(to + 1)) to += 2;
    return value == null ? null : new Found(Target.Measure.RANK, value, to);
  }

  @Override
  public String example() {
    return "Chỉ số PAPI xếp hạng 12/34";
  }
}
