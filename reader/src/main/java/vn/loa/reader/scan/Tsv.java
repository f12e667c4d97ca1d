package vn.loa.reader.scan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.loa.reader.layout.SeenWord;

/** The table that Tesseract writes: a line a word, with place and certainty. */
final class Tsv {

  private static final String WORD = "5";
  private static final int COLUMNS = 12;

  /** Signs without letter or digit that were seen with less certainty are dirt. */
  private static final float SPECK = 0.5f;

  /** Signs that begin an item of a list stay, however faint. */
  private static final String BULLETS = "-+\u2013\u2022*";

  private Tsv() {}

  /** Lines that are no words, and broken ones, are passed over. */
  static List<SeenWord> words(String table) {
    var words = new ArrayList<SeenWord>();
    for (String line : table.split("\n")) {
      String[] cells = line.split("\t", COLUMNS);
      if (cells.length < COLUMNS || !cells[0].equals(WORD)) continue;
      String text = Normalizer.normalize(cells[11].strip(), Normalizer.Form.NFC);
      if (text.isEmpty()) continue;
      try {
        float certainty = Math.clamp(Float.parseFloat(cells[10]) / 100, 0, 1);
        if (certainty < SPECK && isSpeck(text)) continue;
        words.add(
            new SeenWord(
                text,
                Float.parseFloat(cells[6]),
                Float.parseFloat(cells[7]),
                Float.parseFloat(cells[8]),
                Float.parseFloat(cells[9]),
                certainty));
      } catch (NumberFormatException broken) {
        continue;
      }
    }
    return words;
  }

  private static boolean isSpeck(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit)
        && !(text.length() == 1 && BULLETS.contains(text));
  }
}
