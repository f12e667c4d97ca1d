package vn.loa.vietnamese.restoring;

import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Words;

/**
 * Whether the likeliest reading of a word is likely enough to stand in its place: the sounder the
 * words around it look, the surer it has to be.
 */
record Acceptance(Words words, Health health, Model model, Lattice lattice, BestPath path) {

  private static final double SURE = 0.25;
  private static final double SURE_OF_A_NAME = 0.6;
  private static final double CERTAIN = 0.97;

  /** What a word among sound ones may have suffered at most: two letters or a letter and a mark. */
  private static final float SLIGHT_DAMAGE = 5f;

  private static final float SLIGHT_DAMAGE_OF_A_NAME = 2.6f;

  /** Above this share of lost marks, a capital says little about a name. */
  private static final double MARKS_ARE_GONE = 0.5;

  /** How sure the choice at a slot is, 0 to 1. */
  double confidence(int slot) {
    return isFree(slot) ? path.confidence(slot) : 1;
  }

  private boolean isFree(int slot) {
    return lattice.to(slot) - lattice.from(slot) > 1;
  }

  /** What the word at a slot is to be replaced by, in its own case; null where it stays. */
  @Nullable String reading(int slot, double confidence) {
    int i = lattice.wordAt(slot);
    if (!isFree(slot)) return health.isDamaged(i) ? shorthand(i) : null;
    int word = lattice.choice(path.chosen(slot));
    if (word <= 0) return null;
    String written = words.written(i);
    String form = model.lexicon().form(word);
    if (form.equals(WordCase.lookup(written)) || !isAccepted(slot, confidence)) return null;
    String restored = WordCase.like(written, form);
    return restored.equals(written) ? null : restored;
  }

  private boolean isAccepted(int slot, double confidence) {
    int i = lattice.wordAt(slot);
    boolean backed = path.isBacked(slot);
    boolean capital = words.isCapital(i);
    boolean name = health.looks(i) == Looks.NAME && health.lossOfMarks() <= MARKS_ARE_GONE;
    if (health.isDamaged(i) && !name) {
      return confidence >= (backed || !capital ? SURE : SURE_OF_A_NAME);
    }
    float damage = lattice.cost(path.chosen(slot));
    return backed
        && confidence >= CERTAIN
        && damage <= (capital ? SLIGHT_DAMAGE_OF_A_NAME : SLIGHT_DAMAGE);
  }

  private @Nullable String shorthand(int i) {
    if (!words.isLetters(i)) return null;
    return Symbols.isPart(words, i) ? Symbols.restored(words, i) : Symbols.shorthand(words, i);
  }
}
