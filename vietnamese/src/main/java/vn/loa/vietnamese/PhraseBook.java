package vn.loa.vietnamese;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with a meaning each, found in one pass over a text.
 *
 * @param <T> the meaning
 */
public final class PhraseBook<T> {

  private record Entry<T>(Phrase phrase, T meaning) {}

  /**
   * A phrase that was found.
   *
   * @param from its first word
   * @param to one past its last word
   */
  public record Hit<T>(int from, int to, T meaning) {}

  private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

  private PhraseBook() {}

  /** A book under construction. */
  public static final class Builder<T> {
    private final PhraseBook<T> book = new PhraseBook<>();

    /** Adds phrases in the notation of {@link Phrase}. */
    public Builder<T> add(T meaning, String... phrases) {
      for (String written : phrases) {
        for (var phrase : Phrase.ways(written)) {
          for (String first : phrase.firstWords()) {
            book.byFirstWord
                .computeIfAbsent(first, w -> new ArrayList<>())
                .add(new Entry<>(phrase, meaning));
          }
        }
      }
      return this;
    }

    public PhraseBook<T> build() {
      return book;
    }
  }

  /** The longest phrase that stands at a word, or null; the first added wins a tie. */
  public @Nullable Hit<T> longestAt(Words text, int at, int limit) {
    var best = longest(byFirstWord.get(text.folded(at)), text, at, limit, null);
    return text.isNumber(at) ? longest(byFirstWord.get("#"), text, at, limit, best) : best;
  }

  private static <T> @Nullable Hit<T> longest(
      @Nullable List<Entry<T>> entries, Words text, int at, int limit, @Nullable Hit<T> soFar) {
    var best = soFar;
    if (entries == null) return best;
    for (int k = 0; k < entries.size(); k++) {
      var entry = entries.get(k);
      int end = entry.phrase().matchAt(text, at, limit);
      if (end > at && (best == null || end > best.to())) best = new Hit<>(at, end, entry.meaning());
    }
    return best;
  }

  /** All phrases in the range, from left to right, none overlapping, the longest at each place. */
  public List<Hit<T>> findAll(Words text, int from, int to) {
    var out = new ArrayList<Hit<T>>();
    int i = from;
    while (i < to) {
      var hit = longestAt(text, i, to);
      if (hit == null) {
        i++;
      } else {
        out.add(hit);
        i = hit.to();
      }
    }
    return out;
  }

  /** The first phrase in the range, or null. */
  public @Nullable Hit<T> first(Words text, int from, int to) {
    for (int i = from; i < to; i++) {
      var hit = longestAt(text, i, to);
      if (hit != null) return hit;
    }
    return null;
  }

  public boolean isIn(Words text, int from, int to) {
    return first(text, from, to) != null;
  }
}
