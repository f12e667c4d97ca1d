package vn.loa.vietnamese.restoring;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Words;

/**
 * A hook over a circumflex is so small that an eye takes it for an acute: "tố chức" was "tổ chức".
 * Both spell something, so only the neighbours tell: the hooked word has to be known beside one of
 * them, the acute one beside none, and to be by far the likelier.
 */
final class Hooks {

  /** In natural logarithms: seven times as likely. */
  private static final float LIKELIER = 2;

  private final Words words;
  private final Model model;
  private final @Nullable String[] readings;
  private final double[] confidences;

  Hooks(Words words, Model model, @Nullable String[] readings, double[] confidences) {
    this.words = words;
    this.model = model;
    this.readings = readings;
    this.confidences = confidences;
  }

  /** Puts what it mends among the readings. */
  void mend() {
    for (int i = 0; i < words.size(); i++) {
      if (readings[i] != null || !words.isLetters(i)) continue;
      String written = WordCase.lookup(words.written(i));
      String hooked = hooked(written);
      if (hooked != null && !Echoes.NUMBERS.contains(written)) mend(i, written, hooked);
    }
  }

  private void mend(int i, String written, String hooked) {
    int acute = model.lexicon().find(written);
    int hook = model.lexicon().find(hooked);
    if (hook < 0) return;
    int left = i == 0 ? Model.EDGE : neighbour(i - 1);
    int right = i + 1 == words.size() ? Model.EDGE : neighbour(i + 1);
    int rightHooked = i + 1 == words.size() ? Model.EDGE : neighbourHooked(i + 1);
    boolean isKnown = model.isPair(left, acute) || model.isPair(acute, right);
    boolean isKnownHooked =
        model.isPair(left, hook) || model.isPair(hook, right) || model.isPair(hook, rightHooked);
    float gain =
        model.cost(left, acute)
            + Math.min(model.cost(acute, right), model.cost(acute, rightHooked))
            - model.cost(left, hook)
            - Math.min(model.cost(hook, right), model.cost(hook, rightHooked));
    if (!isKnownHooked || gain < (isKnown ? 2 * LIKELIER : LIKELIER)) return;
    readings[i] = WordCase.like(words.written(i), hooked);
    confidences[i] = 1 / (1 + Math.exp(-gain));
  }

  private int neighbour(int i) {
    if (words.isNumber(i)) return Lexicon.NUMBER;
    if (!words.isLetters(i)) return Model.EDGE;
    String reading = readings[i];
    return model.lexicon().find(WordCase.lookup(reading == null ? words.written(i) : reading));
  }

  /** The next word may have lost its hook too: "phố biến" was "phổ biến". */
  private int neighbourHooked(int i) {
    String hooked = words.isLetters(i) ? hooked(WordCase.lookup(words.written(i))) : null;
    int word = hooked == null ? -1 : model.lexicon().find(hooked);
    return word < 0 ? neighbour(i) : word;
  }

  /** The word with a hook for the acute over its circumflex; null where it has none. */
  private static @Nullable String hooked(String form) {
    for (int c = 0; c < form.length(); c++) {
      int letter = Letter.of(form.charAt(c));
      if (Letter.shape(letter) != Letter.CIRCUMFLEX || Letter.tone(letter) != Letter.ACUTE)
        continue;
      String mended = Letter.bare(letter) + "\u0302\u0309";
      return form.substring(0, c)
          + Normalizer.normalize(mended, Normalizer.Form.NFC)
          + form.substring(c + 1);
    }
    return null;
  }
}
