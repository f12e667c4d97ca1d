package vn.loa.compiler.quantity;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Recurrence;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** "Thường xuyên", "liên tục trong năm": no rhythm that could be counted. */
record Steady() implements RhythmRule {

  private static final Phrase STEADY =
      Phrase.of("(thường xuyên|liên tục|quanh năm|khi có phát sinh|khi phát sinh)");

  @Override
  public @Nullable Recurrence at(Words words, int at, int limit, boolean leading) {
    boolean ofMoney = at > 0 && (words.is(at - 1, "phi") || words.canBe(at - 1, "chi", "chi"));
    return !ofMoney && STEADY.matchAt(words, at, limit) >= 0 ? Recurrence.CONTINUOUS : null;
  }

  @Override
  public String example() {
    return "thường xuyên tuyên truyền trên loa";
  }
}
