package vn.loa.cli.wording;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.loa.compiler.diagnostic.Diagnostic;

/** What a diagnostic says, and what it advises. */
public record DiagnosticWords(Wording wording) {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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
   * The values as people read them: parts of a head, weekdays and days have names, a share is said
   * in hundredths.
   */
  private Map<String, String> values(Diagnostic diagnostic) {
    var values = new HashMap<>(diagnostic.values());
    values.computeIfPresent(
        "part", (name, part) -> wording.has("part." + part) ? wording.say("part." + part) : part);
    values.computeIfPresent("share", (name, share) -> share.endsWith("%") ? share : share + "%");
    values.computeIfPresent("day", (name, day) -> wording.say("weekday." + day));
    values.replaceAll((name, value) -> DAY.matcher(value).matches() ? day(value) : value);
    return values;
  }

  private String day(String iso) {
    return new DutyWords(wording).date(LocalDate.parse(iso));
  }
}
