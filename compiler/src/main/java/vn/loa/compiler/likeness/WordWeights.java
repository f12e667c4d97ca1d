package vn.loa.compiler.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much a word tells: one that stands in most duties of both plans tells little. */
public final class WordWeights {

  private final Map<String, Double> weights = new HashMap<>();

  public WordWeights(List<DutyText> one, List<DutyText> other) {
    var counts = new HashMap<String, Integer>();
    for (var text : one) text.words().keySet().forEach(w -> counts.merge(w, 1, Integer::sum));
    for (var text : other) text.words().keySet().forEach(w -> counts.merge(w, 1, Integer::sum));
    double all = one.size() + other.size();
    counts.forEach((word, count) -> weights.put(word, Math.log(1 + all / count)));
  }

  public double of(String word) {
    return weights.getOrDefault(word, 0.0);
  }

  /** The weight of all words of a duty. */
  public double of(DutyText text) {
    double sum = 0;
    for (var word : text.words().entrySet()) sum += of(word.getKey()) * word.getValue();
    return sum;
  }

  /** The weight of the words that two duties share. */
  public double shared(DutyText one, DutyText other) {
    double sum = 0;
    for (var word : one.words().entrySet()) {
      int both = Math.min(word.getValue(), other.words().getOrDefault(word.getKey(), 0));
      if (both > 0) sum += both * of(word.getKey());
    }
    return sum;
  }

  /** From 0 to 1, how far two duties have the same words. */
  public double same(DutyText one, DutyText other) {
    double all = of(one) + of(other);
    return all == 0 ? 1 : 2 * shared(one, other) / all;
  }

  /** From 0 to 1, how much of the first one's words the second one has. */
  public double contained(DutyText part, DutyText whole) {
    double all = of(part);
    return all == 0 ? 0 : shared(part, whole) / all;
  }
}
