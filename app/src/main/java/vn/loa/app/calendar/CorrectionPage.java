package vn.loa.app.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.app.shell.Choice;
import vn.loa.app.shell.Field;
import vn.loa.app.shell.Page;

/**
 * The form of a correction.
 *
 * @param body in whose name it is entered
 * @param country whether the person may also correct the calendar of everybody
 * @param refusal why it was not entered, null if nothing is wrong
 */
public record CorrectionPage(
    Page page, CorrectionForm form, String body, boolean country, @Nullable String refusal) {

  /** A field of the form with what is wrong with it. */
  public Field field(String name) {
    String error = form.error(name);
    var field = Field.of(name, page.t("calendar.field." + name), form.value(name));
    return field
        .hint(page.t("calendar.hint." + name))
        .error(error == null ? null : page.t("calendar.wrong." + error, "text", form.value(name)));
  }

  public List<Choice> kinds() {
    return CorrectionForm.KINDS.stream()
        .map(
            k ->
                new Choice(k, page.t("calendar.kind." + k), page.t("calendar.kind." + k + ".hint")))
        .toList();
  }

  public List<Choice> whom() {
    return List.of(
        new Choice("country", page.t("calendar.for.country"), ""),
        new Choice("body", page.t("calendar.for.body", "body", body), ""));
  }
}
