package vn.loa.app.plan.page;

import java.util.List;
import vn.loa.app.shell.Choice;
import vn.loa.app.shell.Field;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Tab;
import vn.loa.app.shell.Tone;

/**
 * Plans of a year.
 *
 * @param tabs by state
 * @param arrivals documents that are read now, or gave no plan
 * @param may whether the viewer may bring one
 */
public record PlansPage(
    Page page,
    List<Tab> tabs,
    Field year,
    List<Choice> years,
    Field words,
    List<RowView> rows,
    List<ArrivalView> arrivals,
    boolean may) {

  public PlansPage {
    tabs = List.copyOf(tabs);
    years = List.copyOf(years);
    rows = List.copyOf(rows);
    arrivals = List.copyOf(arrivals);
  }

  /**
   * A plan.
   *
   * @param href where its next step is
   */
  public record RowView(
      String cited,
      String title,
      String issuer,
      String date,
      Tone tone,
      String state,
      String href) {}

  /**
   * A document on its way to a plan.
   *
   * @param waits whether it is still read
   */
  public record ArrivalView(
      long document,
      boolean waits,
      String name,
      Tone tone,
      String state,
      String how,
      String href) {}
}
