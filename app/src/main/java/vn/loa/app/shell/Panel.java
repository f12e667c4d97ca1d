package vn.loa.app.shell;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What a module hangs into a page of another: the owner of a fact shows it. */
public interface Panel {

  /** The page that it hangs in, such as {@code home} or {@code body}. */
  String place();

  /** Panels of lower rank stand higher. */
  int rank();

  /** Empty where it has nothing to show. */
  Optional<Content> content(Asked asked);

  /**
   * The request that the panel is shown for.
   *
   * @param subject the id of what the page is about, 0 for the viewer
   */
  record Asked(Page page, HttpServletRequest request, long subject) {}
}
