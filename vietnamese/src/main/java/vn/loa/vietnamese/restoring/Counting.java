package vn.loa.vietnamese.restoring;

import java.util.Arrays;

/** Counts words, pairs and triples of words while phrases are read. */
final class Counting implements PhraseLines.Sink {

  private static final int BITS = 14;
  private static final long MASK = (1L << BITS) - 1;

  final Lexicon lexicon = new Lexicon();
  final Counts pairs = new Counts();
  final Counts triples = new Counts();
  float[] words = new float[1 << 12];

  @Override
  public void accept(int[] phrase, int size, float weight) {
    if (lexicon.size() > words.length) words = Arrays.copyOf(words, lexicon.size() * 2);
    if (lexicon.size() > MASK) throw new IllegalArgumentException(lexicon.size() + " words");
    for (int i = 0; i < size; i++) {
      words[phrase[i]] += weight;
      if (i > 0) pairs.add(key(phrase[i - 1], phrase[i]), weight);
      if (i > 1) triples.add(key(phrase[i - 2], phrase[i - 1], phrase[i]), weight);
    }
  }

  // Numbers are stored from 1, so that no key is 0.

  static long key(int before, int word) {
    return (long) (before + 1) << BITS | word + 1;
  }

  static long key(int first, int before, int word) {
    return (long) (first + 1) << 2 * BITS | (long) (before + 1) << BITS | word + 1;
  }

  /** The first word of a pair. */
  static int first(long pair) {
    return (int) (pair >>> BITS) - 1;
  }

  /** The last word of a pair. */
  static int last(long pair) {
    return (int) (pair & MASK) - 1;
  }

  static long firstPair(long triple) {
    return triple >>> BITS;
  }

  static long lastPair(long triple) {
    return triple & (1L << 2 * BITS) - 1;
  }
}
