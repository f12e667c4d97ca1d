package vn.loa.app.plan.page;

import java.util.List;
import java.util.Map;
import vn.loa.app.shell.Choice;
import vn.loa.app.shell.Field;
import vn.loa.app.shell.Page;

/**
 * The slots of a card as a form.
 *
 * @param last number of the last decision that its author saw
 * @param goal whether it is a result to reach, and not an act
 * @param values by field, as typed
 * @param chosen by field, the codes that are ticked
 * @param choices by field, what there is to choose from
 * @param faults by field, what is wrong
 */
public record EditPage(
    Page page,
    long plan,
    String card,
    long last,
    boolean goal,
    String words,
    Map<String, String> values,
    Map<String, List<String>> chosen,
    Map<String, List<Choice>> choices,
    Map<String, String> faults) {

  public EditPage {
    values = Map.copyOf(values);
    chosen = Map.copyOf(chosen);
    choices = Map.copyOf(choices);
    faults = Map.copyOf(faults);
  }

  /** A field of the form; its name is unique on the page by the card. */
  public Field field(String name) {
    return Field.of(name, page.t("plan.field.label." + name), values.getOrDefault(name, ""))
        .error(faults.get(name));
  }

  public String value(String name) {
    return values.getOrDefault(name, "");
  }

  public List<Choice> choices(String name) {
    return choices.getOrDefault(name, List.of());
  }

  public boolean isChosen(String name, String code) {
    return chosen.getOrDefault(name, List.of()).contains(code);
  }
}
