package vn.loa.vietnamese.legacy;

import java.util.ArrayList;
import java.util.List;
import vn.loa.vietnamese.restoring.Syllable;

/**
 * Letters with a tone have one place for both cases. Which one is meant is told by the other
 * letters of the word, "HO¹CH", or where a single capital may begin a word or be all of it, "KÕ",
 * by the next word of the line.
 */
final class Capitals {

  private record Word(int from, int to, int capitals, int smalls, boolean isOpen) {

    boolean isSmall() {
      return smalls > 0;
    }

    boolean isCapital() {
      return smalls == 0 && capitals > 1;
    }
  }

  private final StringBuilder text;
  private final boolean[] open;

  /**
   * @param open by character, whether its case is not certain
   */
  Capitals(StringBuilder text, boolean[] open) {
    this.text = text;
    this.open = open;
  }

  void raise() {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && text.charAt(i) != '\n') continue;
      line(words(from, i));
      from = i + 1;
    }
  }

  private void line(List<Word> words) {
    // Words are decided on what was written, not on what was just raised.
    var behind = new boolean[words.size()];
    boolean capital = false;
    boolean known = false;
    var isKnown = new boolean[words.size()];
    for (int i = words.size() - 1; i >= 0; i--) {
      behind[i] = capital;
      isKnown[i] = known;
      if (decides(words.get(i))) {
        capital = !words.get(i).isSmall();
        known = true;
      }
    }
    capital = false;
    known = false;
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      boolean around = isKnown[i] ? behind[i] : known && capital;
      // A lone vowel is a word of its own far more often than a capital one.
      if (word.capitals == 0 && known && !capital) around = false;
      if (word.isOpen && !word.isSmall() && (word.isCapital() || around)) raise(word);
      if (decides(word)) {
        capital = !word.isSmall();
        known = true;
      }
    }
  }

  /** Abbreviations are capital in any line. */
  private boolean decides(Word word) {
    if (word.isSmall()) return true;
    return word.isCapital() && Syllable.isValid(text.toString(), word.from, word.to);
  }

  private void raise(Word word) {
    for (int i = word.from; i < word.to; i++) {
      if (open[i]) text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
    }
  }

  private List<Word> words(int from, int to) {
    var words = new ArrayList<Word>();
    int i = from;
    while (i < to) {
      int start = i;
      int capitals = 0;
      int smalls = 0;
      boolean isOpen = false;
      for (; i < to && Character.isLetter(text.charAt(i)); i++) {
        if (open[i]) isOpen = true;
        else if (Character.isUpperCase(text.charAt(i))) capitals++;
        else smalls++;
      }
      if (i > start) words.add(new Word(start, i, capitals, smalls, isOpen));
      else i++;
    }
    return words;
  }
}
