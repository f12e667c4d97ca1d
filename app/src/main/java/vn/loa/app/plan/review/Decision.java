package vn.loa.app.plan.review;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides in a review. A card is named by its key: the number of a card as read
 * ({@code 12}), of a part ({@code 12.1}), of joined ones ({@code 12+13}), of one that was added
 * ({@code @4103}).
 */
public sealed interface Decision {

  /**
   * The subjects that must be as its author saw them; remarks and undoing have rules of their own.
   */
  default List<String> judged() {
    return List.of();
  }

  /** The cards that come into being with it. */
  default List<String> made() {
    return List.of();
  }

  /** These cards are right as they stand. */
  record Accept(List<String> cards) implements Decision {
    public Accept {
      cards = List.copyOf(cards);
    }

    @Override
    public List<String> judged() {
      return cards;
    }
  }

  /** The card says this instead, and is right so. */
  record Edit(String card, Duty duty) implements Decision {
    @Override
    public List<String> judged() {
      return List.of(card);
    }
  }

  /** The card orders several duties; the parts are to be looked at one by one. */
  record Split(String card, List<Duty> parts) implements Decision {
    public Split {
      parts = List.copyOf(parts);
    }

    @Override
    public List<String> judged() {
      return List.of(card);
    }

    @Override
    public List<String> made() {
      return IntStream.rangeClosed(1, parts.size()).mapToObj(i -> card + "." + i).toList();
    }
  }

  /** The cards are one duty, which is to be looked at. */
  record Merge(List<String> cards, Duty into) implements Decision {
    public Merge {
      cards = List.copyOf(cards);
    }

    @Override
    public List<String> judged() {
      return cards;
    }

    @Override
    public List<String> made() {
      return List.of(String.join("+", cards));
    }
  }

  /** A duty that was not read; it is to be looked at. */
  record Add(String card, Duty duty) implements Decision {
    @Override
    public List<String> judged() {
      return List.of();
    }

    @Override
    public List<String> made() {
      return List.of(card);
    }
  }

  /** The card is no duty of this plan; its words stay in the document. */
  record Reject(String card, Grounds grounds, String words) implements Decision {
    @Override
    public List<String> judged() {
      return List.of(card);
    }
  }

  /** Each of the bodies owes the number, or all together. */
  record Count(String card, Counting counting) implements Decision {
    @Override
    public List<String> judged() {
      return List.of(card);
    }
  }

  /**
   * The bodies that a name of the plan means.
   *
   * @param bearer the name, as {@link Bearers#key} has it
   * @param card where the name means them; null for wherever the plan uses it
   * @param bodies none where it is no body of the system
   */
  record Assign(String bearer, @Nullable String card, List<Long> bodies) implements Decision {
    public Assign {
      bodies = List.copyOf(bodies);
    }

    @Override
    public List<String> judged() {
      return List.of(card == null ? Subjects.bearer(bearer) : card);
    }
  }

  /**
   * The card goes on with obligations of the version before.
   *
   * @param from none for a new duty, several for one that joins them
   */
  record Continue(String card, List<UUID> from) implements Decision {
    public Continue {
      from = List.copyOf(from);
    }

    @Override
    public List<String> judged() {
      return List.of(card);
    }
  }

  /** A remark for the others; it decides nothing. */
  record Note(String card, String words) implements Decision {}

  /** The decision of that number counts no more. */
  record Undo(long decision) implements Decision {}

  /** The decision of that number counts again. */
  record Redo(long decision) implements Decision {}
}
