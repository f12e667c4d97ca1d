package vn.loa.app.plan.page;

import java.util.List;
import vn.loa.app.shell.Tone;

/**
 * A card of a review.
 *
 * @param after key of the card before it, empty for the first
 * @param seen number of the last decision on it, which every decision names
 * @param code of its state
 * @param doubtful whether something on it is worth a look
 * @param title its words, cut to a line or two
 * @param words all of them
 * @param place of it in the plan, with the page
 * @param gist bearers, amount and deadline in one line
 * @param asks what must or should be looked at, those first that must be answered
 * @param decided who decided last, and when; empty while it is open
 * @param next key of the next card, empty for the last; they may be joined
 */
public record CardView(
    String key,
    String after,
    long seen,
    String code,
    State state,
    boolean doubtful,
    String title,
    String words,
    String place,
    String gist,
    List<SlotView> slots,
    List<AskView> asks,
    List<String> notes,
    String decided,
    String next) {

  public CardView {
    slots = List.copyOf(slots);
    asks = List.copyOf(asks);
    notes = List.copyOf(notes);
  }

  /**
   * @param text what stands in the chip
   * @param open whether nobody decided yet
   */
  public record State(Tone tone, String text, boolean open) {}

  /** Whether it cannot be accepted before a question is answered. */
  public boolean blocked() {
    return asks.stream().anyMatch(AskView::must);
  }

  /** As part of an id of the page: keys have signs that selectors know. */
  public String id() {
    return "card-" + key.replace('.', '_').replace('+', '-').replace('@', 'n');
  }
}
