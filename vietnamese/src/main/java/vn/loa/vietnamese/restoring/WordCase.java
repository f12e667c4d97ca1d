package vn.loa.vietnamese.restoring;

import java.text.Normalizer;
import java.util.Locale;

/** Lower-case forms to look up, and the case of the source put back on what was found. */
final class WordCase {

  private static final String OPEN = "oaoeuy";

  private WordCase() {}

  /** Lower case, composed, with the tone in the place that the phrases have it: hòa, not hoà. */
  static String lookup(String written) {
    String form = written;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == ' '
          || Character.getType(c) == Character.FORMAT
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        form = Normalizer.normalize(form.replaceAll("[ \\p{Cf}]", ""), Normalizer.Form.NFC);
        break;
      }
    }
    form = form.toLowerCase(Locale.ROOT);
    return newTonePlace(form);
  }

  private static String newTonePlace(String form) {
    int n = form.length();
    if (n < 2) return form;
    int last = Letter.of(form.charAt(n - 1));
    int before = Letter.of(form.charAt(n - 2));
    if (Letter.tone(last) == 0 || Letter.shape(last) != 0 || Letter.isMarked(before)) return form;
    int pair = OPEN.indexOf("" + Letter.bare(before) + Letter.bare(last));
    if (pair < 0 || pair % 2 != 0) return form;
    if (Letter.bare(before) == 'u' && n > 2 && form.charAt(n - 3) == 'q') return form;
    String moved = form.charAt(n - 2) + String.valueOf(mark(Letter.tone(last))) + Letter.bare(last);
    return form.substring(0, n - 2) + Normalizer.normalize(moved, Normalizer.Form.NFC);
  }

  private static char mark(int tone) {
    return switch (tone) {
      case Letter.ACUTE -> '\u0301';
      case Letter.GRAVE -> '\u0300';
      case Letter.HOOK -> '\u0309';
      case Letter.TILDE -> '\u0303';
      default -> '\u0323';
    };
  }

  /** The form in the case pattern of the source: all capitals, a capital first, or none. */
  static String like(String written, String form) {
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < written.length(); i++) {
      if (Character.isUpperCase(written.charAt(i))) capitals++;
      else if (Character.isLowerCase(written.charAt(i))) small++;
    }
    boolean first = Character.isUpperCase(written.charAt(0));
    if (capitals > 1 && capitals > small) return form.toUpperCase(Locale.ROOT);
    return first ? Character.toUpperCase(form.charAt(0)) + form.substring(1) : form;
  }
}
