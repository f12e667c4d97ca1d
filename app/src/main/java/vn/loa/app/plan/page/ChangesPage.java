package vn.loa.app.plan.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.app.plan.paper.PaperBlock;
import vn.loa.app.shell.Page;

/**
 * What changed in a review since somebody looked.
 *
 * @param cards those that look otherwise now, in the order of the text
 * @param gone keys of cards that stand no more
 * @param others what others did, a sentence each
 * @param paper the text with its marks, null where the marks stand as before
 * @param done what the viewer just did, empty for nothing
 */
public record ChangesPage(
    Page page,
    ReviewHead head,
    List<CardView> cards,
    List<String> gone,
    List<String> others,
    @Nullable List<PaperBlock> paper,
    String done) {

  public ChangesPage {
    cards = List.copyOf(cards);
    gone = List.copyOf(gone);
    others = List.copyOf(others);
  }
}
