package vn.loa.compiler.head;

import org.jspecify.annotations.Nullable;
import vn.loa.compiler.reading.Reading;
import vn.loa.vietnamese.Words;

/**
 * Reads number and symbol of a document: {@code 36/KH-UBND}, {@code 61/2018/NĐ-CP}, {@code
 * 11-CT/TU}, also with blanks in it or broken over lines.
 */
final class SymbolReader {

  /** Number and symbol without blanks, and the word behind them. */
  record Found(String text, int to) {}

  private static final int LONGEST = 14;

  private SymbolReader() {}

  /** The symbol that begins with the number at a word, or null. */
  static @Nullable Found at(Reading reading, int at, int limit) {
    var words = reading.words();
    if (at >= limit || !words.isNumber(at)) return null;
    var text = new StringBuilder(words.written(at));
    int i = at + 1;
    boolean letters = false;
    while (i < limit && i - at < LONGEST) {
      boolean stroke = words.is(i, "/") || words.is(i, "-") || words.is(i, "–");
      if (!stroke || i + 1 >= limit) break;
      boolean open =
          words.gap(i + 1) != Words.Gap.NONE
              && !words.startsLine(i + 1)
              && words.gap(i) != Words.Gap.NONE;
      boolean part = words.isNumber(i + 1) ? !letters : isSymbolPart(words, i + 1);
      if (open || !part) break;
      letters |= words.isLetters(i + 1);
      text.append(words.written(i)).append(reading.readable(i + 1, i + 2));
      i += 2;
    }
    return letters ? new Found(text.toString().replace('–', '-'), i) : null;
  }

  private static boolean isSymbolPart(Words words, int i) {
    return words.isLetters(i) && words.isCapital(i) && words.written(i).length() <= 10;
  }
}
