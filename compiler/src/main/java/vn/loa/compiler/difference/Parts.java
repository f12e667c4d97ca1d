package vn.loa.compiler.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import vn.loa.compiler.likeness.DutyText;
import vn.loa.compiler.likeness.WordIndex;
import vn.loa.compiler.likeness.WordWeights;

/** Finds duties of which several others are the parts: by their words, or by their bearers. */
final class Parts {

  /** A part has hardly a word of its own. */
  private static final double CONTAINED = 0.7;

  /** What is left of the whole beside one part must be worth telling. */
  private static final double LEFT = 0.15;

  private final Side wholes;
  private final Side parts;
  private final WordWeights weights;
  private final WordIndex index;

  Parts(Side wholes, Side parts, WordWeights weights) {
    this.wholes = wholes;
    this.parts = parts;
    this.weights = weights;
    this.index = new WordIndex(wholes.texts(), weights);
  }

  /**
   * The parts of each whole, where there are at least two.
   *
   * @param free parts that have no partner
   * @param partner of a whole among the parts, or -1
   * @param exact wholes that stand in both versions word for word, which have no parts
   */
  Map<Integer, List<Integer>> find(
      List<Integer> free, IntUnaryOperator partner, Set<Integer> exact) {
    var found = new HashMap<Integer, List<Integer>>();
    for (int part : free) {
      int whole = wholeOf(part, partner, exact);
      if (whole >= 0) found.computeIfAbsent(whole, none -> new ArrayList<>()).add(part);
    }
    found.forEach(
        (whole, all) -> {
          int first = partner.applyAsInt(whole);
          if (first >= 0) all.add(first);
          all.sort(null);
        });
    found.entrySet().removeIf(e -> e.getValue().size() < 2 || !covers(e.getKey(), e.getValue()));
    return found;
  }

  private int wholeOf(int part, IntUnaryOperator partner, Set<Integer> exact) {
    int best = -1;
    double most = CONTAINED;
    var text = parts.texts().get(part);
    for (int whole : index.like(text, parts.share(part))) {
      if (exact.contains(whole)) continue;
      double contained = weights.contained(text, wholes.texts().get(whole));
      if (contained < most || !isLarger(whole, part, partner.applyAsInt(whole))) continue;
      most = contained;
      best = whole;
    }
    return best;
  }

  /** Whether a whole has words or bearers that its partner lacks and the part has. */
  private boolean isLarger(int whole, int part, int partner) {
    if (partner < 0) return true;
    if (sharesBearers(whole, part, partner)) return true;
    var text = wholes.texts().get(whole);
    double with = covered(text, List.of(partner, part));
    return with - covered(text, List.of(partner)) >= LEFT;
  }

  private boolean sharesBearers(int whole, int part, int partner) {
    var all = names(wholes, whole);
    var one = names(parts, partner);
    var other = names(parts, part);
    return one.size() < all.size()
        && all.containsAll(one)
        && all.containsAll(other)
        && one.stream().noneMatch(other::contains);
  }

  private static Set<String> names(Side side, int i) {
    return Fields.names(side.duties().get(i).bearers());
  }

  private boolean covers(int whole, List<Integer> all) {
    return covered(wholes.texts().get(whole), all) >= CONTAINED;
  }

  /** How much of a whole its parts have together. */
  private double covered(DutyText whole, List<Integer> all) {
    var words = new HashMap<String, Integer>();
    for (int i : all)
      parts.texts().get(i).words().forEach((w, n) -> words.merge(w, n, Integer::sum));
    return weights.contained(whole, new DutyText(words, new HashSet<>(), ""));
  }
}
