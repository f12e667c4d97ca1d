package vn.loa.vietnamese.restoring;

import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Words;

/**
 * Reads damaged words anew: each may have been several words of the language, and the likeliest row
 * of them is taken. Figures never change, a sound text comes back as it is, and where nothing is
 * likely a word stays as it stands.
 */
public final class Restorer {

  private static final double SURE = 0.25;
  private static final double SURE_OF_A_NAME = 0.6;
  private static final double CERTAIN = 0.97;
  private static final float SLIGHT_DAMAGE = 2.6f;

  private final Language language;

  public Restorer(Language language) {
    this.language = language;
  }

  /** Restores a text; time is linear in its length. */
  public Restoration restore(Words words) {
    var health = Health.of(words);
    if (health.isSound()) return Restoration.unchanged(words, health.quality());
    var model = language.model();
    var candidates = new Candidates(model, new Confusions(health.lossOfMarks()));
    var lattice = Lattice.of(words, health, model, candidates);
    var path = BestPath.through(lattice, model);
    var readings = new @Nullable String[words.size()];
    var confidences = new double[words.size()];
    boolean any = false;
    for (int slot = 0; slot < lattice.size(); slot++) {
      int i = lattice.wordAt(slot);
      if (i < 0) continue;
      confidences[i] = 1;
      if (lattice.to(slot) - lattice.from(slot) == 1) {
        readings[i] = health.isDamaged(i) ? shorthand(words, i) : null;
      } else {
        confidences[i] = path.confidence(slot);
        readings[i] = reading(words, i, slot, lattice, path, health, model, confidences[i]);
      }
      any |= readings[i] != null;
    }
    if (!any) return Restoration.unchanged(words, health.quality());
    return Restoration.changed(words, readings, confidences, health.quality());
  }

  private static @Nullable String shorthand(Words words, int i) {
    if (!words.isLetters(i)) return null;
    return Symbols.isPart(words, i) ? Symbols.restored(words, i) : Symbols.shorthand(words, i);
  }

  private static @Nullable String reading(
      Words words,
      int i,
      int slot,
      Lattice lattice,
      BestPath path,
      Health health,
      Model model,
      double confidence) {
    int word = lattice.choice(path.chosen(slot));
    if (word <= 0) return null;
    String written = words.written(i);
    String form = model.lexicon().form(word);
    if (form.equals(WordCase.lookup(written))) return null;
    boolean backed = path.isBacked(slot);
    boolean accepted;
    if (health.isDamaged(i)) {
      accepted = confidence >= (backed || !words.isCapital(i) ? SURE : SURE_OF_A_NAME);
    } else {
      accepted =
          backed && confidence >= CERTAIN && lattice.cost(path.chosen(slot)) <= SLIGHT_DAMAGE;
    }
    if (!accepted) return null;
    String restored = WordCase.like(written, form);
    return restored.equals(written) ? null : restored;
  }
}
