package vn.loa.compiler.lint.form;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.compiler.lint.rule.Specimen;
import vn.loa.compiler.outline.Block;
import vn.loa.vietnamese.Span;

/** Name of the state and motto have one form each (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.1). */
record MottoAsPrescribed() implements Rule {

  private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String STATE_TOO = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
  private static final Pattern STATE_LIKE =
      Pattern.compile("(?iu)c[ôộọo]ng h[oòóôaàá]+o?.{0,4}x[aã] h[oộ]i(?: {1,2}\\p{L}+){0,5}");
  private static final Pattern MOTTO_LIKE =
      Pattern.compile("(?iu)[đd][ôộọo]c l[aâậ]p.{0,5}t[ưự] do.{0,5}h[aạ]nh ph[uú]c");
  private static final int HEADS = 400;

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    if (!draft.isSound()) return;
    for (var run : draft.runs()) {
      if (run.block().zone() != Block.Zone.PREAMBLE) continue;
      int start = draft.words().start(run.from());
      int end = Math.min(draft.words().end(run.to() - 1), start + HEADS);
      look(draft, start, end, STATE_LIKE, STATE, found);
      look(draft, start, end, MOTTO_LIKE, MOTTO, found);
    }
  }

  private void look(
      Draft draft, int start, int end, Pattern like, String right, Consumer<Finding> found) {
    var matcher = like.matcher(draft.text()).region(start, end);
    while (matcher.find()) {
      String written = matcher.group();
      if (written.equals(right) || written.equals(STATE_TOO)) continue;
      if (right.equals(STATE) && isSentence(written)) continue;
      var values = Map.of("text", written, "right", right);
      var span = new Span(matcher.start(), matcher.end());
      found.accept(draft.replacing(code(), span, right, values));
    }
  }

  /** "nước Cộng hòa xã hội chủ nghĩa Việt Nam" in a sentence is no head. */
  private static boolean isSentence(String written) {
    return !written.equals(written.toUpperCase(Locale.ROOT));
  }

  @Override
  public Code code() {
    return Code.MOTTO_WRONG;
  }

  @Override
  public String example() {
    return Specimen.SHORT.before("Số: 12", STATE + "\nĐộc Lập – Tự do – Hạnh phúc\n\n");
  }

  @Override
  public String counterexample() {
    return Specimen.SHORT.before("Số: 12", STATE + "\n" + MOTTO + "\n\n");
  }
}
