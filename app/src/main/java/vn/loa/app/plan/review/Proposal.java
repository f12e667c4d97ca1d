package vn.loa.app.plan.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.head.DocumentHead;

/**
 * A plan as the compiler read it, laid out as cards. It is kept with the draft, so that a later
 * compiler changes nothing under the hands of those who review.
 *
 * @param head what the document says of itself
 * @param cards in the order of the text
 * @param diagnostics faults of the document
 * @param continued of an amended plan, by card: what it seems to go on with
 * @param gone of an amended plan: obligations of the version before that no card goes on with
 */
public record Proposal(
    DocumentHead head,
    List<ReadCard> cards,
    List<Diagnostic> diagnostics,
    Map<String, Continued> continued,
    List<UUID> gone) {

  public Proposal {
    cards = List.copyOf(cards);
    diagnostics = List.copyOf(diagnostics);
    continued = Map.copyOf(continued);
    gone = List.copyOf(gone);
  }

  /**
   * A card as read.
   *
   * @param key its number, from 1
   */
  public record ReadCard(String key, Duty duty) {}

  /**
   * What a card of an amended plan seems to go on with.
   *
   * @param certain whether the words are the same, so that nobody need be asked
   */
  public record Continued(List<UUID> from, boolean certain) {
    public Continued {
      from = List.copyOf(from);
    }
  }

  /** The proposal of a plan's first version. */
  public static Proposal of(CompiledPlan plan) {
    var duties = new ArrayList<Duty>();
    plan.obligations().forEach(o -> duties.add(new Duty.Task(o)));
    plan.targets().forEach(t -> duties.add(new Duty.Goal(t)));
    // A stable sort: duties that share their words keep the order of the compiler.
    duties.sort(Comparator.comparingInt(d -> d.origin().start()));
    var cards = new ArrayList<ReadCard>();
    for (var duty : duties) cards.add(new ReadCard(String.valueOf(cards.size() + 1), duty));
    return new Proposal(plan.head(), cards, plan.diagnostics(), Map.of(), List.of());
  }

  /** The same, as an amendment of an earlier version. */
  public Proposal amending(Map<String, Continued> found, List<UUID> missing) {
    return new Proposal(head, cards, diagnostics, found, missing);
  }
}
