package vn.loa.reader.pdf;

import java.util.List;
import vn.loa.reader.layout.Ruling;

/**
 * What a page draws.
 *
 * @param missing letters of which the file does not say what they are
 * @param shapes drawn shapes that are no straight lines
 */
record PageDrawing(
    PageFrame frame,
    List<WordBuilder.Drawn> words,
    List<Ruling> rulings,
    float imageShare,
    int missing,
    int shapes) {

  /** The way that most letters run. */
  Heading heading() {
    int[] letters = new int[Heading.values().length];
    for (var word : words) letters[word.heading().ordinal()] += word.text().length();
    var most = Heading.ACROSS;
    for (var heading : Heading.values()) {
      if (letters[heading.ordinal()] > 2 * letters[most.ordinal()]) most = heading;
    }
    return most;
  }

  /** Whether most letters are drawn without ink. */
  boolean isHidden() {
    int hidden = 0;
    int all = 0;
    for (var word : words) {
      all += word.text().length();
      if (word.way().hidden()) hidden += word.text().length();
    }
    return hidden * 2 > all;
  }
}
