package vn.loa.compiler.outline;

/**
 * What stands before a block: "III.", "2.", "3.1", "đ)", "-".
 *
 * @param label as written, without the sign after it; a dash has none
 * @param depth of numbered items: 1 for "3.", 2 for "3.1."
 * @param content the first word after the marker
 */
public record Marker(Kind kind, String label, int depth, int content) {

  /** Kinds in the order of the outline, the outermost first (Nghị định 30/2020, Phụ lục I). */
  public enum Kind {
    /** "Phần thứ nhất", "Chương I", "A.". */
    DIVISION,
    /** "I.", "II.". */
    PART,
    /** "Điều 1.". */
    ARTICLE,
    /** A heading without number. */
    HEADING,
    /** "1.", "1.2.". */
    ITEM,
    /** "a)", "đ)". */
    POINT,
    /** "-". */
    DASH,
    /** "+". */
    PLUS,
    /** A paragraph or labelled field without marker. */
    NONE
  }

  static Marker none(int content) {
    return new Marker(Kind.NONE, "", 0, content);
  }

  /** Smaller is further out; depth separates "3." from "3.1.". */
  int level() {
    return switch (kind) {
      case DIVISION -> 0;
      case PART, ARTICLE -> 1;
      case HEADING -> depth + 1;
      case ITEM -> 9 + depth;
      case POINT -> 15;
      case DASH -> 16;
      case NONE -> 16;
      case PLUS -> 17;
    };
  }
}
