package vn.loa.app.plan.page;

import java.util.List;
import vn.loa.app.plan.paper.PaperBlock;
import vn.loa.app.shell.Page;

/**
 * The review of a plan: its document at the left, what was read from it at the right.
 *
 * @param title of the page, with the number of the plan
 * @param name of the plan
 * @param back address of the plan
 * @param images whether the document has pictures of its pages
 * @param leaves the pages as pictures, where they are shown
 * @param blocks the text, where it is shown
 * @param grounds codes of the grounds for rejecting
 * @param faults of the document, in the order of the compiler
 */
public record ReviewPage(
    Page page,
    String title,
    String name,
    String back,
    ReviewHead head,
    List<CardView> cards,
    boolean images,
    List<LeafView> leaves,
    List<PaperBlock> blocks,
    List<String> grounds,
    List<FaultView> faults) {

  public ReviewPage {
    cards = List.copyOf(cards);
    leaves = List.copyOf(leaves);
    blocks = List.copyOf(blocks);
    grounds = List.copyOf(grounds);
    faults = List.copyOf(faults);
  }
}
