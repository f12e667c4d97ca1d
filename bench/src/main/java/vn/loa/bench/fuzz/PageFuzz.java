package vn.loa.bench.fuzz;

import java.util.ArrayList;
import java.util.List;
import vn.loa.reader.layout.Composition;
import vn.loa.reader.layout.Ruling;
import vn.loa.reader.layout.SeenWord;
import vn.loa.reader.layout.Sheet;

/** Words and lines anywhere on a page have an order, and every word keeps its place. */
public final class PageFuzz {

  private static final String[] WORDS = {"Sở", "Nội", "vụ", "đăng", "02", "tin,", "-", "1.", "STT"};

  private PageFuzz() {}

  /** Called by the fuzzer for each input: five bytes make a word or a ruling. */
  public static void fuzzerTestOneInput(byte[] data) {
    var words = new ArrayList<SeenWord>();
    var rulings = new ArrayList<Ruling>();
    for (int i = 0; i + 5 <= data.length; i += 5) {
      float x = (data[i + 1] & 0xff) * 2.3f;
      float y = (data[i + 2] & 0xff) * 3.3f;
      float width = (data[i + 3] & 0xff) * 0.9f;
      float height = (data[i + 4] & 0xff) * 0.3f;
      int kind = data[i] & 0xff;
      if (kind < 64)
        rulings.add(
            new Ruling(x, y, kind < 32 ? x + width * 2 : x, kind < 32 ? y : y + height * 9));
      else words.add(new SeenWord(WORDS[kind % WORDS.length], x, y, width, height, 1));
    }
    var text = Composition.of(List.of(new Sheet(1, 595, 842, words, rulings, false)));
    for (int word = 0; word < text.layout().size(); word++)
      text.layout().span(word).in(text.text());
  }
}
