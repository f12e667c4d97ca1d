package vn.loa.vietnamese.restoring;

import java.util.stream.Stream;

/**
 * Costs, in natural logarithms, of a word after the two words before it. A phrase that ends after a
 * word says that anything may follow it; so much of the chance goes to what was never seen.
 */
final class Model {

  /** A word that the language does not know. */
  static final int UNKNOWN = -1;

  /** The edge of a sentence. */
  static final int EDGE = -2;

  private static final float NEVER_SEEN = 14f;

  private final Lexicon lexicon;
  private final float[] one;
  private final float[] backToOne;
  private final Counts pairs;
  private final float[] two;
  private final float[] backToTwo;
  private final Counts triples;
  private final float[] three;

  Model(Lexicon lexicon, Counting counted) {
    this.lexicon = lexicon;
    this.pairs = counted.pairs;
    this.triples = counted.triples;
    int words = lexicon.size();
    one = new float[words];
    backToOne = new float[words];
    two = pairs.column();
    backToTwo = pairs.column();
    three = triples.column();
    costOfWords(counted);
    costOfPairs(counted);
    costOfTriples();
  }

  static Model of(Stream<String> lines) {
    var counting = new Counting();
    var reader = new PhraseLines(counting.lexicon, counting);
    lines.forEach(reader::read);
    return new Model(counting.lexicon, counting);
  }

  private void costOfWords(Counting counted) {
    double sum = 0;
    for (int word = 0; word < one.length; word++) sum += counted.words[word];
    for (int word = 0; word < one.length; word++)
      one[word] = log((counted.words[word] + 0.5) / sum);
  }

  private void costOfPairs(Counting counted) {
    var followed = new float[one.length];
    var kinds = new float[one.length];
    for (int slot = 0; slot < pairs.slots(); slot++) {
      if (pairs.key(slot) == 0) continue;
      int first = Counting.first(pairs.key(slot));
      followed[first] += pairs.count(slot);
      kinds[first]++;
    }
    var open = new float[one.length];
    for (int word = 0; word < one.length; word++) {
      open[word] = counted.words[word] - followed[word] + kinds[word] + 1;
      backToOne[word] = log(open[word] / (followed[word] + open[word]));
    }
    for (int slot = 0; slot < pairs.slots(); slot++) {
      long key = pairs.key(slot);
      if (key == 0) continue;
      int first = Counting.first(key);
      double chance = pairs.count(slot) + open[first] * Math.exp(-one[Counting.last(key)]);
      two[slot] = log(chance / (followed[first] + open[first]));
    }
  }

  private void costOfTriples() {
    var followed = pairs.column();
    var kinds = pairs.column();
    for (int slot = 0; slot < triples.slots(); slot++) {
      if (triples.key(slot) == 0) continue;
      int pair = pairs.slot(Counting.firstPair(triples.key(slot)));
      followed[pair] += triples.count(slot);
      kinds[pair]++;
    }
    for (int pair = 0; pair < pairs.slots(); pair++) {
      if (pairs.key(pair) == 0) continue;
      float open = pairs.count(pair) - followed[pair] + kinds[pair] + 1;
      backToTwo[pair] = log(open / (followed[pair] + open));
    }
    for (int slot = 0; slot < triples.slots(); slot++) {
      long key = triples.key(slot);
      if (key == 0) continue;
      int pair = pairs.slot(Counting.firstPair(key));
      double open = pairs.count(pair) - followed[pair] + kinds[pair] + 1;
      double chance =
          triples.count(slot) + open * Math.exp(-two[pairs.slot(Counting.lastPair(key))]);
      three[slot] = log(chance / (followed[pair] + open));
    }
  }

  private static float log(double chance) {
    return (float) Math.max(0.01, -Math.log(chance));
  }

  Lexicon lexicon() {
    return lexicon;
  }

  float cost(int word) {
    return word < 0 ? NEVER_SEEN : one[word];
  }

  /** The cost of a word after one word. */
  float cost(int before, int word) {
    if (word < 0) return NEVER_SEEN;
    if (before < 0) return one[word];
    int slot = pairs.slot(Counting.key(before, word));
    return pairs.key(slot) != 0 ? two[slot] : backToOne[before] + one[word];
  }

  /** The cost of a word after two words. */
  float cost(int first, int before, int word) {
    if (word < 0) return NEVER_SEEN;
    if (first < 0 || before < 0) return cost(before, word);
    int slot = triples.slot(Counting.key(first, before, word));
    if (triples.key(slot) != 0) return three[slot];
    return backToTwo[pairs.slot(Counting.key(first, before))] + cost(before, word);
  }

  boolean isPair(int before, int word) {
    return before >= 0 && word >= 0 && pairs.key(pairs.slot(Counting.key(before, word))) != 0;
  }
}
