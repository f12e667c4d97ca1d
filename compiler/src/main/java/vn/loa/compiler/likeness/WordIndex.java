package vn.loa.compiler.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the duties of a plan that share telling words with a duty of another, without comparing all
 * with all: of each of its rarest words at most a stretch of places is looked at.
 */
public final class WordIndex {

  private static final int RAREST_WORDS = 16;
  private static final int LONGEST_STRETCH = 96;
  private static final int MOST_FOUND = 12;

  private final Map<String, List<Integer>> places = new HashMap<>();
  private final WordWeights weights;
  private final int size;

  public WordIndex(List<DutyText> texts, WordWeights weights) {
    this.weights = weights;
    this.size = texts.size();
    for (int i = 0; i < size; i++) {
      for (var word : texts.get(i).words().keySet()) {
        places.computeIfAbsent(word, none -> new ArrayList<>()).add(i);
      }
    }
  }

  /**
   * The duties that share most with a text, best first.
   *
   * @param share where in its own plan the duty stands, from 0 to 1: among many alike those at the
   *     same place are looked at
   */
  public List<Integer> like(DutyText text, double share) {
    var sums = new HashMap<Integer, Double>();
    text.words().keySet().stream()
        .filter(places::containsKey)
        .sorted(Comparator.<String>comparingDouble(w -> -weights.of(w)).thenComparing(w -> w))
        .limit(RAREST_WORDS)
        .forEach(word -> add(word, share, sums));
    return sums.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<Integer, Double>>comparingDouble(e -> -e.getValue())
                .thenComparingDouble(e -> Math.abs(e.getKey() - share * size))
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_FOUND)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void add(String word, double share, Map<Integer, Double> sums) {
    var all = places.getOrDefault(word, List.of());
    int middle = (int) (share * all.size());
    int from =
        Math.clamp(middle - LONGEST_STRETCH / 2L, 0, Math.max(0, all.size() - LONGEST_STRETCH));
    int to = Math.min(all.size(), from + LONGEST_STRETCH);
    for (int i : all.subList(from, to)) sums.merge(i, weights.of(word), Double::sum);
  }
}
