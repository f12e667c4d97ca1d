package vn.loa.cli.table;

import java.util.List;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.diagnostic.Diagnostic;

/** One diagnostic of a text as compilers show it, with what is proposed. */
public final class FindingView {

  private final Trouble trouble;
  private final Ink ink;

  public FindingView(String text, Wording wording, int width, boolean colours) {
    this.ink = new Ink(colours);
    this.trouble = new Trouble(text, wording, ink, width);
  }

  /**
   * Severity, code, message, the words in their line, hint and proposals.
   *
   * @param where the place in words
   */
  public String one(String where, Diagnostic diagnostic, List<String> proposals) {
    var out = new StringBuilder(trouble.one(where, diagnostic));
    for (var proposal : proposals) out.append(ink.soft("  ⇒ ")).append(proposal).append('\n');
    return out.toString();
  }
}
