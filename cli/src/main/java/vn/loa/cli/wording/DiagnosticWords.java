package vn.loa.cli.wording;

import java.util.HashMap;
import java.util.Map;
import vn.loa.compiler.diagnostic.Diagnostic;

/** What a diagnostic says, and what it advises. */
public record DiagnosticWords(Wording wording) {

  public String message(Diagnostic diagnostic) {
    return wording.say(key(diagnostic), values(diagnostic));
  }

  public String hint(Diagnostic diagnostic) {
    return wording.say(key(diagnostic) + ".hint", values(diagnostic));
  }

  private static String key(Diagnostic diagnostic) {
    return "diagnostic." + diagnostic.code().label();
  }

  /**
   * The values as people read them: the parts of a head have names, a share is said in hundredths.
   */
  private Map<String, String> values(Diagnostic diagnostic) {
    var values = new HashMap<>(diagnostic.values());
    values.computeIfPresent(
        "part", (name, part) -> wording.has("part." + part) ? wording.say("part." + part) : part);
    values.computeIfPresent("share", (name, share) -> share.endsWith("%") ? share : share + "%");
    return values;
  }
}
