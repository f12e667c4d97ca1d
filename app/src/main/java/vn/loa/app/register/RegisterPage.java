package vn.loa.app.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.app.shell.Choice;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Tab;

/**
 * The register as a list.
 *
 * @param bodyName of the body that was asked for, empty for the viewer's own
 * @param choices of the filters, by their names in the address
 * @param chosen what is asked for, to be dropped one by one
 * @param found how many there are, in words
 * @param more where the list goes on, null at its end
 */
public record RegisterPage(
    Page page,
    Asked asked,
    String bodyName,
    Choices choices,
    List<Tab> chosen,
    String found,
    List<ObligationView> rows,
    @Nullable String more) {

  public RegisterPage {
    chosen = List.copyOf(chosen);
    rows = List.copyOf(rows);
  }

  /** What each filter offers. */
  public record Choices(
      List<Choice> when,
      List<Choice> rhythm,
      List<Choice> kind,
      List<Choice> topic,
      List<Choice> channel,
      List<Choice> plan) {
    public Choices {
      when = List.copyOf(when);
      rhythm = List.copyOf(rhythm);
      kind = List.copyOf(kind);
      topic = List.copyOf(topic);
      channel = List.copyOf(channel);
      plan = List.copyOf(plan);
    }
  }

  /** The address of the same list as a workbook. */
  public String workbook() {
    return asked.href("/register.xlsx");
  }

  /** Whether one of the filters is set that are folded away. */
  public boolean narrowed() {
    return asked.only()
        || asked.plan() != null
        || !(asked.kind() + asked.rhythm() + asked.topic() + asked.channel()).isEmpty();
  }

  /** The first page of the same list; null where it is shown. */
  public @Nullable String first() {
    return rows.isEmpty() || rows.getFirst().number() == 1 ? null : asked.href("/register");
  }
}
