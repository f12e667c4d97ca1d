package vn.loa.vietnamese.restoring;

import java.util.Set;
import vn.loa.vietnamese.Words;

/** How the letters of a single word look, before anything is known of its neighbours. */
enum Looks {
  /** No word of letters, or a foreign one: it says nothing. */
  SILENT,
  /** A syllable with marks. */
  MARKED,
  /** A syllable without marks. */
  PLAIN,
  /** Capitals that spell no syllable: CCHC. */
  SHORTHAND,
  /** Letters that spell no syllable as they stand. */
  ODD,
  /** The same with a capital first: damaged, or a name of another tongue such as Đắk or Krông. */
  NAME;

  /** Foreign words that stand in sound texts. */
  private static final Set<String> FOREIGN =
      Set.of(
          "video",
          "clip",
          "internet",
          "email",
          "mail",
          "online",
          "index",
          "blog",
          "blogs",
          "vlog",
          "media",
          "podcast",
          "poster",
          "banner",
          "logo",
          "livestream",
          "chatbot",
          "hotline",
          "app",
          "apps",
          "tiktok",
          "youtube",
          "link",
          "smart",
          "mobile",
          "robot",
          "pano",
          "scan",
          "portal",
          "server",
          "data",
          "digital",
          "start",
          "startup",
          "camera",
          "radio",
          "viber",
          "telegram",
          "gmail",
          "com",
          "vn",
          "gov",
          "org",
          "net",
          "edu",
          "http",
          "https",
          "html",
          "pdf",
          "docx",
          "xlsx",
          "kiosk",
          "tablet",
          "laptop",
          "ki",
          "lô",
          "gram");

  static Looks of(Words words, int i) {
    if (!words.isLetters(i)) return SILENT;
    String source = words.source();
    int from = words.start(i);
    int to = words.end(i);
    boolean marked = false;
    boolean foreign = false;
    boolean digit = false;
    boolean vowel = false;
    int capitals = 0;
    for (int c = from; c < to; c++) {
      char ch = source.charAt(c);
      int letter = Letter.of(ch);
      char bare = Letter.bare(letter);
      marked |= Letter.isMarked(letter);
      foreign |= bare == 'f' || bare == 'j' || bare == 'w' || bare == 'z' || bare == 0;
      digit |= bare >= '0' && bare <= '9';
      vowel |= Letter.isVowel(bare);
      if (ch < 0x80 ? ch >= 'A' && ch <= 'Z' : Character.isUpperCase(ch)) capitals++;
    }
    if (Syllable.isValid(source, from, to)) return marked ? MARKED : PLAIN;
    if (to - from == 1) return SILENT;
    if (capitals * 2 > to - from && !Syllable.isValidBare(source, from, to)) return SHORTHAND;
    if (to - from == 2 && !vowel && !digit) return SILENT; // tp, nt, kg
    if (foreign && !marked || FOREIGN.contains(words.folded(i))) return SILENT;
    if (digit && (capitals > 0 && to - from <= 3 || Symbols.holdsNumber(words, i))) return SILENT;
    return capitals > 0 && words.isCapital(i) ? NAME : ODD;
  }
}
