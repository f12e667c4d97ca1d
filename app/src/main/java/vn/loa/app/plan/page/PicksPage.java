package vn.loa.app.plan.page;

import java.util.List;
import vn.loa.app.shell.Choice;

/** Lines to choose from while one types. */
public record PicksPage(List<Choice> choices) {
  public PicksPage {
    choices = List.copyOf(choices);
  }
}
