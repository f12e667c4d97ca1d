package vn.loa.app.plan.review;

import java.util.List;
import java.util.UUID;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.Slot;

/** What a person should look at on a card. */
public sealed interface Question {

  /** Which bodies a name means. Must be answered. */
  record Whom(Bearer bearer, String key, Resolved resolved) implements Question {}

  /** The tree of bodies has no body of this name. */
  record Unknown(Bearer bearer, String key) implements Question {}

  /** The text names nobody who owes the duty. */
  record NoBearer() implements Question {}

  /** Whether each of several bodies owes the number. Must be answered. */
  record EachOrTotal(Counting suggested) implements Question {}

  /** What the duty goes on with in the version before. Must be answered. */
  record GoesOn(List<UUID> proposed) implements Question {
    public GoesOn {
      proposed = List.copyOf(proposed);
    }
  }

  /** Convention filled in what the text does not state. */
  record Filled(Slot slot) implements Question {}

  /** The compiler is not sure of its reading. */
  record Unsure(double confidence) implements Question {}

  /** A fault of the document at these words. */
  record Fault(Diagnostic diagnostic) implements Question {}

  /** A part, joined cards or an added one, whose slots a program filled in. */
  record Reread() implements Question {}

  /** Whether the card cannot be accepted without an answer. */
  default boolean mustBeAnswered() {
    return switch (this) {
      case Whom q -> true;
      case EachOrTotal q -> true;
      case GoesOn q -> true;
      case Unknown q -> false;
      case NoBearer q -> false;
      case Filled q -> false;
      case Unsure q -> false;
      case Fault q -> false;
      case Reread q -> false;
    };
  }
}
