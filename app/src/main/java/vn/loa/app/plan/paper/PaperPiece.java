package vn.loa.app.plan.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some letters of the paper that are looked at alike.
 *
 * @param at where they begin in the source, in UTF-16 units
 * @param links keys of the cards whose words they are
 * @param look classes of the mark, empty for an ordinary one
 * @param fault what is wrong with them, null for nothing
 * @param was the letters of the source, where damaged ones were mended; null otherwise
 */
public record PaperPiece(
    String text,
    int at,
    List<String> links,
    String look,
    @Nullable String fault,
    @Nullable String was) {

  public PaperPiece {
    links = List.copyOf(links);
  }
}
