package vn.loa.reader.numbering;

/**
 * One level of a list.
 *
 * @param text what is drawn, with {@code %1} to {@code %9} for the numbers of the levels; for a
 *     bullet its sign
 * @param start the first number
 * @param restartsAfter 0 where it never starts again, otherwise the level, counted from 1, whose
 *     next item lets it start again, and all levels above that one; -1 for any level above
 * @param isLegal whether the numbers of upper levels are drawn in figures too
 */
public record ListLevel(
    NumberForm form, String text, int start, int restartsAfter, boolean isLegal) {

  /** Levels that a list can have. */
  public static final int MOST = 9;

  /** Where Word keeps the plus of the font Symbol. */
  private static final char PLUS_OF_SYMBOL = '\uf02b';

  public static final ListLevel PLAIN = new ListLevel(NumberForm.NONE, "", 1, -1, false);

  public ListLevel startingAt(int number) {
    return new ListLevel(form, text, number, restartsAfter, isLegal);
  }

  /** Whether it starts again after an item of an upper level, counted from 0. */
  boolean startsAgainAfter(int upper) {
    return restartsAfter < 0 || upper < restartsAfter;
  }

  /** Signs of bullets are told apart only as far as Vietnamese documents do: dash and plus. */
  String bullet() {
    if (text.isBlank()) return "";
    char sign = text.strip().charAt(0);
    return sign == '+' || sign == PLUS_OF_SYMBOL ? "+" : "-";
  }
}
