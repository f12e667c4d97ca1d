package vn.loa.app.calendar;

import java.util.List;
import vn.loa.app.shell.Field;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Tab;

/**
 * The reckoner of deadlines.
 *
 * @param how {@code hours}, {@code days}, {@code before}, {@code by}
 * @param answer the due moment, empty before anything was asked
 * @param brief the sum in one line, empty where there is none
 */
public record DeadlinePage(
    Page page,
    List<Tab> tabs,
    String how,
    List<Field> fields,
    String answer,
    String brief,
    List<String> sum) {

  public DeadlinePage {
    tabs = List.copyOf(tabs);
    fields = List.copyOf(fields);
    sum = List.copyOf(sum);
  }
}
