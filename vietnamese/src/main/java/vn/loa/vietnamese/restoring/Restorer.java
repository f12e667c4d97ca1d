package vn.loa.vietnamese.restoring;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Words;

/**
 * Reads damaged words anew: each may have been several words of the language, and the likeliest row
 * of them is taken. Figures never change, a sound text comes back as it is, and where nothing is
 * likely a word stays as it stands.
 */
public final class Restorer {

  private static final double MARKS_HOLD = 0.8;

  private static final double SURE_BY_ECHO = 0.95;

  private final Language language;

  /** No word and no symbol of a document is so long; an address of the web may be. */
  private static final int ADDRESS = 40;

  /** A restorer that knows one language; it may be shared by threads. */
  public Restorer(Language language) {
    this.language = language;
  }

  /** Restores a text that nobody had to guess at, as {@link #restore(Words, boolean)} does. */
  public Restoration restore(Words words) {
    return restore(words, false);
  }

  /**
   * Restores a text; time and space are linear in its length.
   *
   * @param words as they were cut from the source, unchanged
   * @param seen whether its letters were recognised on pictures, where small marks run together
   * @throws IllegalStateException if the phrases of the language could not be read before
   */
  public Restoration restore(Words words, boolean seen) {
    var health = Health.of(words);
    if (health.isSound() && !seen) return Restoration.unchanged(words, health.quality());
    var model = language.model();
    var readings = new @Nullable String[words.size()];
    var confidences = new double[words.size()];
    Arrays.fill(confidences, 1);
    double quality =
        health.isSound() ? health.quality() : mend(words, model, readings, confidences);
    if (seen) new Hooks(words, model, readings, confidences).mend();
    for (var reading : readings) {
      if (reading != null) return Restoration.changed(words, readings, confidences, quality);
    }
    return Restoration.unchanged(words, quality);
  }

  /** Mends damaged words; returns the quality of the text. */
  private static double mend(
      Words words, Model model, @Nullable String[] readings, double[] confidences) {
    var health = Health.of(words);
    // Where marks are gone the document's own words say little, and its misreadings echo.
    boolean echoes = health.quality() > MARKS_HOLD;
    var mended = echoes ? Echoes.mend(words, health, model) : new @Nullable String[words.size()];
    if (echoes) health = Health.of(words, mended);
    var confusions = new Confusions(health.lossOfMarks(), health.lossOfLetters());
    var text = new Lattice.Text(words, health, mended);
    var lattice = Lattice.of(text, model, new Candidates(model, confusions));
    var acceptance =
        new Acceptance(words, health, model, lattice, BestPath.through(lattice, model));
    for (int i = 0; i < mended.length; i++) {
      if (mended[i] == null || isAddress(words, i)) continue;
      readings[i] = mended[i];
      confidences[i] = SURE_BY_ECHO;
    }
    for (int slot = 0; slot < lattice.size(); slot++) {
      int i = lattice.wordAt(slot);
      if (i < 0 || mended[i] != null || isAddress(words, i)) continue;
      confidences[i] = acceptance.confidence(slot);
      readings[i] = acceptance.reading(slot, confidences[i]);
    }
    return health.quality();
  }

  /** Whether a word stands in a long row of letters and signs without a space. */
  private static boolean isAddress(Words words, int i) {
    int end = words.end(i);
    int next = i + 1;
    while (next < words.size() && words.gap(next) == Words.Gap.NONE && next < i + ADDRESS)
      end = words.end(next++);
    int first = i;
    while (first > 0 && words.gap(first) == Words.Gap.NONE && first > i - ADDRESS) first--;
    return end - words.start(first) > ADDRESS;
  }
}
