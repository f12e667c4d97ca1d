package vn.loa.app.plan.page;

import java.util.ArrayList;
import java.util.List;
import vn.loa.app.shell.Page;
import vn.loa.obligation.Origin;

/**
 * The words of a card with the places where it may be cut.
 *
 * @param last number of the last decision that its author saw
 * @param start of the words in the source
 * @param words as the source has them
 * @param parts the words between the proposed cuts
 */
public record SplitPage(
    Page page, String card, long last, int start, String words, List<PartView> parts) {

  public SplitPage {
    parts = List.copyOf(parts);
  }

  /**
   * @param number of the cut after it, 0 after the last part
   * @param cut where it is, in the source
   */
  public record PartView(String text, int number, int cut) {}

  /**
   * @param cuts offsets in the words of the origin
   */
  public static SplitPage of(Page page, String card, long last, Origin origin, List<Integer> cuts) {
    var parts = new ArrayList<PartView>();
    int from = 0;
    for (int cut : cuts) {
      String text = origin.text().substring(from, cut);
      parts.add(new PartView(text, parts.size() + 1, origin.start() + cut));
      from = cut;
    }
    parts.add(new PartView(origin.text().substring(from), 0, origin.end()));
    return new SplitPage(page, card, last, origin.start(), origin.text(), parts);
  }
}
