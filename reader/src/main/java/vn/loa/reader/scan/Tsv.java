package vn.loa.reader.scan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.loa.reader.layout.SeenWord;

/** The table that Tesseract writes: a line a word, with place and certainty. */
final class Tsv {

  private static final String WORD = "5";
  private static final int COLUMNS = 12;

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
}
