package vn.loa.app.body;

import java.util.List;
import vn.loa.app.shell.Field;
import vn.loa.app.shell.Page;

/**
 * The form that merges bodies.
 *
 * @param key for sending it once
 * @param merged the names of those that end, a line each, as typed
 * @param faults what stands in the way, a sentence each
 */
public record MergePage(
    Page page, String key, Field day, Field basis, Field merged, Field name, List<String> faults) {

  public MergePage {
    faults = List.copyOf(faults);
  }
}
