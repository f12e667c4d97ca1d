package vn.loa.compiler.cascade;

/** What became of a duty of the parent, gravest first. */
public enum Verdict {
  /** No clause of the child carries it. */
  MISSING,
  /** The child asks for less: quantity, rhythm, modality or role. */
  WEAKER,
  /** The child allows more time. */
  LATER,
  /** Only a person can decide; the reasons say between what. */
  UNCLEAR,
  COVERED,
  /** It falls on no body that the child has, or speaks for. */
  NO_COUNTERPART;

  /** Whether the child should be looked at again because of it. */
  public boolean isGap() {
    return switch (this) {
      case MISSING, WEAKER, LATER, UNCLEAR -> true;
      case COVERED, NO_COUNTERPART -> false;
    };
  }
}
