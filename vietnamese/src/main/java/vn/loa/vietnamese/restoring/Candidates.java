package vn.loa.vietnamese.restoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of the language that a damaged form may have been, by cost; forms are looked up once.
 */
final class Candidates {

  /**
   * What a form may have been.
   *
   * @param words numbers in the lexicon, the likeliest first
   * @param costs of the damage that would explain the form
   * @param itself the place of the form as it stands among them, or -1
   */
  record Readings(int[] words, float[] costs, int itself) {

    static final Readings NONE = new Readings(new int[0], new float[0], -1);

    int size() {
      return words.length;
    }
  }

  private static final int LONGEST = 10;
  private static final int MOST = 14;
  private static final float DEAREST = 6.6f;
  private static final float SPREAD = 6f;
  private static final int REMEMBERED = 1 << 14;

  private final Model model;
  private final Lexicon lexicon;
  private final Confusions confusions;
  private final Map<String, Readings> known = new HashMap<>();

  private final int[] found = new int[LONGEST];
  private int length;
  private final float[][] rows = new float[LONGEST + 6][LONGEST + 1];
  private float limit;

  private final float[][] substitutes;
  private final float[][] merges;
  private final float[] losses;
  private final float[] extras = new float[LONGEST];

  private final int[] words = new int[MOST];
  private final float[] costs = new float[MOST];
  private final float[] ranks = new float[MOST];
  private int size;

  Candidates(Model model, Confusions confusions) {
    this.model = model;
    this.lexicon = model.lexicon();
    this.confusions = confusions;
    var alphabet = lexicon.alphabet();
    substitutes = new float[alphabet.length()][LONGEST];
    merges = new float[alphabet.length()][LONGEST];
    losses = new float[alphabet.length()];
    for (int k = 0; k < losses.length; k++) {
      losses[k] = confusions.lost(Letter.of(alphabet.charAt(k)));
    }
  }

  /**
   * What the form, in lower case, may have been; the form itself, where it is a word, has a cost
   * too.
   */
  Readings of(String form) {
    var before = known.get(form);
    if (before != null) return before;
    var readings = search(form);
    if (known.size() < REMEMBERED) known.put(form, readings);
    return readings;
  }

  private Readings search(String form) {
    if (form.length() > LONGEST) return Readings.NONE;
    length = form.length();
    for (int j = 0; j < length; j++) found[j] = Letter.of(form.charAt(j));
    size = 0;
    limit = Math.min(DEAREST, 2.2f + 1.3f * length);
    weigh();
    float[] first = rows[0];
    first[0] = 0;
    for (int j = 1; j <= length; j++) first[j] = first[j - 1] + confusions.extra(found[j - 1]);
    for (int node = lexicon.firstChild(0); node != 0; node = lexicon.nextSibling(node))
      descend(node, 1);
    if (size == 0) return Readings.NONE;
    int itself = -1;
    for (int k = 0; k < size; k++) if (lexicon.form(words[k]).equals(form)) itself = k;
    return new Readings(Arrays.copyOf(words, size), Arrays.copyOf(costs, size), itself);
  }

  /** The cost of each letter of the language at each place of the form, once for all words. */
  private void weigh() {
    var alphabet = lexicon.alphabet();
    for (int k = 0; k < alphabet.length(); k++) {
      int written = Letter.of(alphabet.charAt(k));
      for (int j = 0; j < length; j++) {
        substitutes[k][j] = confusions.substitute(found[j], written);
        merges[k][j] = j == 0 ? 0 : confusions.merge(found[j - 1], found[j], written);
      }
    }
    for (int j = 0; j < length; j++) extras[j] = confusions.extra(found[j]);
  }

  private void descend(int node, int depth) {
    int place = lexicon.place(node);
    float[] substitute = substitutes[place];
    float[] merge = merges[place];
    float[] above = rows[depth - 1];
    float[] row = rows[depth];
    float lost = losses[place];
    float least = row[0] = above[0] + lost;
    for (int j = 1; j <= length; j++) {
      float cost = above[j - 1] + substitute[j - 1];
      cost = Math.min(cost, above[j] + lost);
      cost = Math.min(cost, row[j - 1] + extras[j - 1]);
      if (j > 1) cost = Math.min(cost, above[j - 2] + merge[j - 1]);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return;
    int word = lexicon.wordAt(node);
    if (word != 0 && row[length] <= limit) offer(word, row[length]);
    if (depth + 1 == rows.length) return;
    for (int next = lexicon.firstChild(node); next != 0; next = lexicon.nextSibling(next))
      descend(next, depth + 1);
  }

  private void offer(int word, float cost) {
    if (cost + SPREAD < limit) limit = cost + SPREAD;
    float rank = cost + 0.6f * model.cost(word);
    if (size == MOST && rank >= ranks[MOST - 1]) return;
    int at = size < MOST ? size++ : MOST - 1;
    while (at > 0 && ranks[at - 1] > rank) {
      ranks[at] = ranks[at - 1];
      words[at] = words[at - 1];
      costs[at] = costs[at - 1];
      at--;
    }
    ranks[at] = rank;
    words[at] = word;
    costs[at] = cost;
  }
}
