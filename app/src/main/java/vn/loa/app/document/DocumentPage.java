package vn.loa.app.document;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Pager;

/**
 * One document.
 *
 * @param line what it is and how far it has come
 * @param verdict why it has no text, null where it has one or may get one
 * @param remarks about how the text was won
 * @param leaves the stretch that is shown, empty where there is nothing to show yet
 * @param pager over all leaves
 * @param panels what other modules make of the document
 * @param same what to do about bytes that were there already; null where nobody brought them again
 */
public record DocumentPage(
    Page page,
    DocumentLine line,
    Progress progress,
    @Nullable Verdict verdict,
    List<Saying> remarks,
    List<Leaf> leaves,
    Pager pager,
    List<Content> panels,
    @Nullable Same same) {

  public DocumentPage {
    remarks = List.copyOf(remarks);
    leaves = List.copyOf(leaves);
    panels = List.copyOf(panels);
  }

  /** A sentence and what to do, which may be empty. */
  public record Saying(String what, String how) {}

  /**
   * Why there is no text.
   *
   * @param again whether the viewer may have it read once more
   */
  public record Verdict(Saying saying, boolean again) {}

  /**
   * How far the reading has come.
   *
   * @param all 0 where nobody counted the pages yet
   */
  public record Progress(boolean waiting, boolean settled, int done, int all) {}

  /**
   * The offer to take the same bytes in as a new document.
   *
   * @param key of the form
   */
  public record Same(String sentence, String key) {}

  /** Whether pictures stand beside the text. */
  public boolean hasPictures() {
    return leaves.stream().anyMatch(leaf -> leaf.picture() != null);
  }
}
