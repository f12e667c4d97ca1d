package vn.loa.compiler.cascade;

import java.util.List;
import vn.loa.compiler.likeness.LikeBodies.BodyName;

/** Whom a duty of the parent falls on, seen from the child. */
sealed interface Addressed {

  Reason reason();

  /** The child's body itself, or the bodies below it. */
  record Body(Reason reason) implements Addressed {}

  /** A body above, whose likes the child may have. */
  record Like(Reason reason, List<BodyName> likes) implements Addressed {
    public Like {
      likes = List.copyOf(likes);
    }
  }

  /** Perhaps the child's body. */
  record Perhaps(Reason reason) implements Addressed {}

  /** Nobody of the child. */
  record Others(Reason reason) implements Addressed {}

  /** The nearer to the child, the smaller. */
  default int distance() {
    return switch (this) {
      case Body body -> 0;
      case Like like -> 1;
      case Perhaps perhaps -> 2;
      case Others others -> 3;
    };
  }
}
