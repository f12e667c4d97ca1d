package vn.loa.app.plan.said;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.loa.app.shell.Words;
import vn.loa.compiler.diagnostic.Diagnostic;

/** What a fault of a document is, and what to do about it. */
public record DiagnosticWords(Words words) {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  public String message(Diagnostic diagnostic) {
    return fill(words.of(key(diagnostic)), diagnostic);
  }

  public String hint(Diagnostic diagnostic) {
    return fill(words.of(key(diagnostic) + ".hint"), diagnostic);
  }

  private static String key(Diagnostic diagnostic) {
    return "plan.diagnostic." + diagnostic.code().label();
  }

  private String fill(String text, Diagnostic diagnostic) {
    String filled = text;
    for (var value : values(diagnostic).entrySet())
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    return filled;
  }

  /** Parts of a head, weekdays and days have names; a share is said in hundredths. */
  private Map<String, String> values(Diagnostic diagnostic) {
    var values = new HashMap<>(diagnostic.values());
    values.computeIfPresent(
        "part", (name, p) -> words.has("plan.part." + p) ? words.of("plan.part." + p) : p);
    values.computeIfPresent("share", (name, share) -> share.endsWith("%") ? share : share + "%");
    values.computeIfPresent("day", (name, day) -> words.of("plan.weekday." + day));
    values.replaceAll((name, value) -> DAY.matcher(value).matches() ? day(value) : value);
    return values;
  }

  private String day(String iso) {
    return new DutyWords(words).date(LocalDate.parse(iso));
  }
}
