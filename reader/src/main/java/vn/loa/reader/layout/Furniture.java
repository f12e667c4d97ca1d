package vn.loa.reader.layout;

import java.util.regex.Pattern;

/** What the printer or the scanner added to a page: its number, specks in its margins. */
final class Furniture {

  private static final Pattern NUMBER = Pattern.compile("[-–—]?\\s?\\d{1,3}\\s?[-–—]?");

  /** Page numbers stand in this share of the page's height, above or below. */
  private static final float EDGE = 0.1f;

  private static final float MARGIN = 0.045f;

  private Furniture() {}

  /** Whether a line is nothing but the page's number. */
  static boolean isPageNumber(Line line, Sheet sheet) {
    if (line.words().size() > 3) return false;
    boolean atEdge =
        line.centre() < sheet.height() * EDGE || line.centre() > sheet.height() * (1 - EDGE);
    if (!atEdge) return false;
    var text = new StringBuilder();
    for (var word : line.words()) text.append(word.text());
    if (!NUMBER.matcher(text).matches()) return false;
    boolean central = Math.abs((line.left() + line.right()) / 2 - sheet.width() / 2) < 40;
    return central || text.toString().replaceAll("\\D", "").equals("" + sheet.number());
  }

  /** Whether an eye took a stroke, or a speck in a margin, for a word. */
  static boolean isSpeck(SeenWord word, Sheet sheet) {
    if (!sheet.byEye()) return false;
    if (word.text().equals("|") || word.text().equals("│")) return true;
    float middle = word.x() + word.width() / 2;
    boolean aside = middle < sheet.width() * MARGIN || middle > sheet.width() * (1 - MARGIN);
    return aside && word.certainty() < 0.5f && word.text().length() <= 2;
  }
}
