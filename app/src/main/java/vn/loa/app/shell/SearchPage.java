package vn.loa.app.shell;

import java.util.List;

/**
 * What a search found.
 *
 * @param query as typed
 */
public record SearchPage(Page page, String query, List<Group> groups) {

  public SearchPage {
    groups = List.copyOf(groups);
  }

  /** The hits of one module. */
  public record Group(String title, List<Hit> hits) {
    public Group {
      hits = List.copyOf(hits);
    }
  }
}
