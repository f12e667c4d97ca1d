package vn.loa.reader.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.reader.layout.SeenWord;
import vn.loa.vietnamese.legacy.LegacyFont;

/** Reads the drawn words of a page: letters of old fonts, ligatures, words drawn twice. */
final class PageWords {

  /** A word that is drawn again to look bold stands so near, in heights of the word. */
  private static final float TWICE = 0.15f;

  /** Against so many earlier words of the same letters a word is compared. */
  private static final int COMPARED = 100;

  private static final float GUESSED = 0.8f;

  private static final Map<Character, String> LIGATURES =
      Map.of(
          '\ufb00', "ff", '\ufb01', "fi", '\ufb02', "fl", '\ufb03', "ffi", '\ufb04', "ffl",
          '\ufb05', "st", '\ufb06', "st", '\u00ad', "", '\u200b', "", '\ufeff', "");

  private final PageDrawing drawing;
  private final EnumMap<LegacyFont, Boolean> explained = new EnumMap<>(LegacyFont.class);
  private int control;

  private PageWords(PageDrawing drawing) {
    this.drawing = drawing;
  }

  /**
   * Words of a page.
   *
   * @param control characters that no letter has
   */
  record Read(List<SeenWord> words, int control) {}

  static Read of(PageDrawing drawing) {
    var page = new PageWords(drawing);
    page.explain();
    var words = new ArrayList<SeenWord>();
    var before = new HashMap<String, List<SeenWord>>();
    for (var drawn : drawing.words()) {
      String text = page.text(drawn);
      if (text.isEmpty() || !page.isOnPage(drawn)) continue;
      float certainty = drawn.way().hidden() ? GUESSED : 1;
      var word = new SeenWord(text, drawn.x(), drawn.y(), drawn.width(), drawn.height(), certainty);
      var same = before.computeIfAbsent(text, k -> new ArrayList<>());
      if (isAgain(word, same)) continue;
      same.add(word);
      words.add(word);
    }
    return new Read(words, page.control);
  }

  /** A font may have an old name and Unicode letters: all its words together tell. */
  private void explain() {
    var texts = new EnumMap<LegacyFont, StringBuilder>(LegacyFont.class);
    for (var word : drawing.words()) {
      var font = word.way().font();
      if (font == null) continue;
      texts.computeIfAbsent(font, k -> new StringBuilder()).append(word.text()).append(' ');
    }
    texts.forEach((font, text) -> explained.put(font, font.explains(text.toString())));
  }

  private String text(WordBuilder.Drawn drawn) {
    var font = drawn.way().font();
    String text = drawn.text();
    if (font != null && explained.getOrDefault(font, false)) return clean(font.toUnicode(text));
    return clean(text);
  }

  private String clean(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain =
          c > ' ' && c < 0x7f || c > 0xa0 && c < 0x300 && c != 0xad || c >= 0x1e00 && c < 0x2000;
    }
    if (plain) return text;
    if (isBullet(text)) return "•";
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      var ligature = LIGATURES.get(c);
      if (ligature != null) out.append(ligature);
      else if (Character.isISOControl(c)) control++;
      else if (!Character.isWhitespace(c) && c != 0xa0) out.append(c);
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** Fonts of signs have places of their own for the dots before items. */
  private static boolean isBullet(String text) {
    return text.length() == 1 && Character.getType(text.charAt(0)) == Character.PRIVATE_USE;
  }

  private boolean isOnPage(WordBuilder.Drawn drawn) {
    float x = drawn.x() + drawn.width() / 2;
    float y = drawn.y() + drawn.height() / 2;
    return x >= 0 && x <= drawing.frame().width() && y >= 0 && y <= drawing.frame().height();
  }

  private static boolean isAgain(SeenWord word, List<SeenWord> same) {
    float near = TWICE * word.height();
    for (int i = same.size() - 1; i >= Math.max(0, same.size() - COMPARED); i--) {
      var other = same.get(i);
      if (Math.abs(other.x() - word.x()) < near && Math.abs(other.y() - word.y()) < near)
        return true;
    }
    return false;
  }
}
