package vn.loa.app.document;

import java.util.List;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Pager;
import vn.loa.app.shell.Tab;

/**
 * The list of what came in.
 *
 * @param query words of the name, as typed
 * @param self where this very list is, for showing it anew
 * @param busy whether some are being read: the list looks again by itself
 */
public record DocumentsPage(
    Page page,
    List<DocumentLine> lines,
    List<Tab> tabs,
    Pager pager,
    String query,
    Address self,
    boolean busy,
    Door door) {

  public DocumentsPage {
    lines = List.copyOf(lines);
    tabs = List.copyOf(tabs);
  }

  /**
   * Where the list is.
   *
   * @param state code of the chosen states, empty for all
   */
  public record Address(String state, String list, String lines) {}

  /**
   * The place to bring files to.
   *
   * @param open whether the viewer may
   * @param key for a form without scripts
   * @param complaints sentences about files that were not kept
   */
  public record Door(boolean open, String key, long largest, List<String> complaints) {
    public Door {
      complaints = List.copyOf(complaints);
    }
  }
}
