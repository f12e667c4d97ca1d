package vn.loa.app.identity;

import java.util.List;
import vn.loa.app.shell.Choice;

/** People to choose from. */
public record PicksPage(List<Choice> choices) {}
