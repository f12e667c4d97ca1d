package vn.loa.app.shell;

import gg.jte.Content;
import java.util.List;

/** The first page: what the modules hang there. */
public record HomePage(Page page, List<Content> panels) {

  public HomePage {
    panels = List.copyOf(panels);
  }
}
