package vn.loa.reader.pdf;

import java.util.List;
import vn.loa.reader.layout.SeenWord;
import vn.loa.reader.pdf.PageState.Health;
import vn.loa.vietnamese.restoring.Syllable;

/** Judges whether the letters that a page names can be what is printed on it. */
final class Soundness {

  /** Fewer words beside an image of the whole page are no text of it, but a stamp. */
  private static final int FEW = 15;

  private static final float WHOLE_PAGE = 0.5f;

  /** An image that is smaller is an emblem. */
  private static final float EMBLEM = 0.03f;

  /** Letters that are drawn as shapes make more of them than this. */
  private static final int MANY_SHAPES = 200;

  /** More letters than this share without a name, and the page is not understood. */
  private static final double UNREADABLE = 0.02;

  /** From so many words on their spelling tells something. */
  private static final int ENOUGH = 20;

  /** Plans reach 0.85 and more, letters that are mixed up stay below 0.4. */
  private static final double SPELT = 0.55;

  /** A quarter of Vietnamese letters have a mark; text that lost its marks has next to none. */
  private static final double MARKED = 0.03;

  private Soundness() {}

  static Health judge(PageDrawing drawing, PageWords.Read read) {
    var words = read.words();
    float image = drawing.imageShare();
    if (words.isEmpty()) {
      boolean drawn = image > EMBLEM || drawing.shapes() > MANY_SHAPES;
      return drawn || drawing.missing() > 0 || read.control() > 0 ? Health.NEEDS_EYE : Health.BLANK;
    }
    if (!isReadable(words, drawing.missing() + read.control())) return Health.NEEDS_EYE;
    if (image >= WHOLE_PAGE && words.size() < FEW) return Health.NEEDS_EYE;
    return drawing.isHidden() ? Health.GUESSED : Health.SOUND;
  }

  private static boolean isReadable(List<SeenWord> words, int missing) {
    int letters = missing;
    int strange = missing;
    int marked = 0;
    int judged = 0;
    int spelt = 0;
    for (var word : words) {
      String text = word.text();
      int from = 0;
      int to = text.length();
      while (from < to && !Character.isLetter(text.charAt(from))) from++;
      while (to > from && !Character.isLetter(text.charAt(to - 1))) to--;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isLetter(c)) letters++;
        if (c > 0x7f && Character.isLetter(c)) marked++;
        if (isStrange(c, text)) strange++;
      }
      if (to - from < 2 || isCapitals(text, from, to)) continue;
      judged++;
      if (Syllable.isValid(text, from, to)) spelt++;
    }
    if (strange > UNREADABLE * letters) return false;
    if (judged < ENOUGH) return true;
    return spelt >= SPELT * judged && marked >= MARKED * letters;
  }

  /** A sign that stands where a letter should: "#Y BAN" for "ỦY BAN". */
  private static boolean isStrange(char c, String word) {
    if (c == '\ufffd') return true;
    if (Character.getType(c) == Character.PRIVATE_USE) return true;
    return c == '#' && word.chars().anyMatch(Character::isLetter);
  }

  /** Abbreviations are no syllables. */
  private static boolean isCapitals(String text, int from, int to) {
    for (int i = from; i < to; i++) if (Character.isLowerCase(text.charAt(i))) return false;
    return true;
  }
}
