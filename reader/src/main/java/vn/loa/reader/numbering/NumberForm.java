package vn.loa.reader.numbering;

import java.util.Locale;

/** How a number of a list is drawn. */
public enum NumberForm {
  DECIMAL,
  /** 01, 02 up to 09. */
  DECIMAL_ZERO,
  UPPER_ROMAN,
  LOWER_ROMAN,
  /** A to Z, then AA, BB: Word has no order with Ă and Đ. */
  UPPER_LETTER,
  LOWER_LETTER,
  /** No number: a sign, which is the level's text. */
  BULLET,
  NONE;

  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  /** The number as it is drawn; plain figures where a form has no such number. */
  public String draw(int number) {
    return switch (this) {
      case DECIMAL -> Integer.toString(number);
      case DECIMAL_ZERO -> (number >= 0 && number < 10 ? "0" : "") + number;
      case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(number);
      case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
      case LOWER_LETTER -> letters(number);
      case BULLET, NONE -> "";
    };
  }

  private static String letters(int number) {
    if (number < 1 || number > 26 * 30) return Integer.toString(number);
    return Character.toString('a' + (number - 1) % 26).repeat(1 + (number - 1) / 26);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) return Integer.toString(number);
    var out = new StringBuilder();
    int left = number;
    for (int i = 0; i < WORTH.length; i++) {
      for (; left >= WORTH[i]; left -= WORTH[i]) out.append(ROMAN[i]);
    }
    return out.toString();
  }
}
