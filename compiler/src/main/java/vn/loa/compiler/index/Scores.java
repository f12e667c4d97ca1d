package vn.loa.compiler.index;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Target;
import vn.loa.vietnamese.NumberWords;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** "Đạt từ 90% trở lên", "đạt khoảng 70,5 điểm", "đạt 88 điểm". */
record Scores() implements TargetRule {

  private static final Phrase SCORES =
      Phrase.of(
          "(đạt|từ|trên|đạt được|không (thấp hơn|dưới)|tối thiểu|≥|> =) (tối thiểu|ít nhất|khoảng|từ|trên|mức|tỷ lệ|bình quân|không dưới)? (từ|khoảng)? #");

  @Override
  public @Nullable Found at(Words words, int at, int limit) {
    int after = SCORES.matchAt(words, at, limit);
    if (after < 0 || after >= limit) return null;
    boolean measured = words.is(after, "%") || words.is(after, "diem");
    var value = NumberWords.figures(words.folded(after - 1));
    return measured && value != null ? new Found(Target.Measure.SCORE, value, after + 1) : null;
  }

  @Override
  public String example() {
    return "SIPAS đạt từ 90% trở lên";
  }
}
