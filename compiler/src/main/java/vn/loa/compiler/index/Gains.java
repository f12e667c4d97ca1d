package vn.loa.compiler.index;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Target;
import vn.loa.vietnamese.NumberWords;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** "Tăng ít nhất 03 bậc", "tăng 02 hạng", "tăng từ 1,5% trở lên", "tăng thêm 02 điểm". */
record Gains() implements TargetRule {

  private static final Phrase GAINS =
      Phrase.of(
          "(tăng|cải thiện|nâng|tiến) (thêm|lên)? (từ|ít nhất|tối thiểu|trên|không dưới)? (thêm)?");

  @Override
  public @Nullable Found at(Words words, int at, int limit) {
    int after = GAINS.matchAt(words, at, limit);
    var number = after < 0 ? null : NumberWords.at(words, after, limit);
    if (number == null || number.to() >= limit) return null;
    int unit = number.to();
    return switch (words.folded(unit)) {
      case "bac", "hang", "thu" -> new Found(Target.Measure.RANK_CHANGE, number.value(), unit + 1);
      case "%", "diem" -> new Found(Target.Measure.SCORE_CHANGE, number.value(), unit + 1);
      default -> null;
    };
  }

  @Override
  public String example() {
    return "PAR INDEX tăng ít nhất 03 bậc";
  }
}
