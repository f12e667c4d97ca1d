package vn.loa.compiler.reading;

import java.util.BitSet;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Takes out what the printer added to a page: its number and "Trang 3/7". */
final class PageNoise {

  private static final Phrase FOOTER = Phrase.of("trang # (/ #)?");

  private PageNoise() {}

  static Words strip(Words words) {
    var dropped = new BitSet();
    boolean cells = isCellByCell(words);
    int from = 0;
    int lastNumber = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i < words.size() && !words.startsLine(i)) continue;
      int number = loneNumber(words, from, i);
      boolean pageNumber =
          number > 1 && !cells && number > lastNumber && standsApart(words, from, i);
      if (pageNumber) lastNumber = number;
      if (pageNumber || FOOTER.matchAt(words, from, i) == i) dropped.set(from, i);
      from = i;
    }
    return words.without(dropped::get);
  }

  private static int loneNumber(Words words, int from, int to) {
    if (to - from != 1 || !words.isNumber(from)) return -1;
    String n = words.folded(from);
    return n.length() <= 3 && n.chars().allMatch(Character::isDigit) ? Integer.parseInt(n) : -1;
  }

  private static boolean standsApart(Words words, int from, int to) {
    return !hasTab(words, from) && (to >= words.size() || words.startsLine(to));
  }

  private static boolean hasTab(Words words, int i) {
    String source = words.source();
    int before = words.start(i) - 1;
    int after = words.end(i);
    return before >= 0 && source.charAt(before) == '\t'
        || after < source.length() && source.charAt(after) == '\t';
  }

  /** In a table copied cell by cell, a number alone on its line counts the rows. */
  private static boolean isCellByCell(Words words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean head = words.is(i, "stt") || words.is(i, "tt");
      if (head && words.startsLine(i) && words.startsLine(i + 1) && !hasTab(words, i)) return true;
    }
    return false;
  }
}
