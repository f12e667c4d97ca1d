package vn.loa.compiler.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.difference.Change.Kind;
import vn.loa.compiler.likeness.Pairing;
import vn.loa.compiler.likeness.Slots;
import vn.loa.compiler.likeness.WordIndex;
import vn.loa.compiler.likeness.WordWeights;
import vn.loa.obligation.Obligation;

/** Pairs the duties of two versions: first word for word, then the most alike, then in parts. */
final class Differing {

  private static final int NOBODY = -1;
  private static final double ALIKE = 0.55;
  private static final double LEAST_WORDS = 0.3;

  /** A change and where it stands: by the new version, what is gone by what stood before it. */
  private record Placed(double at, Change change) {}

  private final Side before;
  private final Side after;
  private final WordWeights weights;
  private final int[] now;
  private final int[] earlier;
  private final Set<Integer> exactBefore = new HashSet<>();
  private final Set<Integer> exactAfter = new HashSet<>();

  Differing(CompiledPlan one, CompiledPlan two) {
    this.before = Side.of(one);
    this.after = Side.of(two);
    this.weights = new WordWeights(before.texts(), after.texts());
    this.now = new int[before.size()];
    this.earlier = new int[after.size()];
    Arrays.fill(now, NOBODY);
    Arrays.fill(earlier, NOBODY);
  }

  List<Change> changes() {
    pairExact();
    pairAlike();
    var splits = new Parts(before, after, weights).find(free(earlier), i -> now[i], exactBefore);
    var merges = new Parts(after, before, weights).find(free(now), i -> earlier[i], exactAfter);
    var told = new ArrayList<Placed>();
    var done = new HashSet<Integer>();
    var gone = new HashSet<Integer>();
    splits.forEach(
        (whole, parts) -> {
          gone.add(whole);
          done.addAll(parts);
          var change =
              new Change(
                  Kind.SPLIT,
                  List.of(before.duties().get(whole)),
                  duties(after, parts),
                  List.of(),
                  false,
                  true);
          told.add(new Placed(parts.getFirst(), change));
        });
    merges.forEach(
        (whole, parts) -> {
          if (done.contains(whole) || parts.stream().anyMatch(gone::contains)) return;
          done.add(whole);
          gone.addAll(parts);
          var change =
              new Change(
                  Kind.MERGED,
                  duties(before, parts),
                  List.of(after.duties().get(whole)),
                  List.of(),
                  false,
                  true);
          told.add(new Placed(whole, change));
        });
    pairs(told, done, gone);
    return told.stream()
        .sorted(Comparator.comparingDouble(Placed::at))
        .map(Placed::change)
        .toList();
  }

  private static List<Obligation> duties(Side side, List<Integer> places) {
    return places.stream().map(side.duties()::get).toList();
  }

  private static List<Integer> free(int[] partners) {
    var free = new ArrayList<Integer>();
    for (int i = 0; i < partners.length; i++) if (partners[i] == NOBODY) free.add(i);
    return free;
  }

  private void pair(int one, int two) {
    now[one] = two;
    earlier[two] = one;
  }

  /** Duties that stand in both versions word for word, the first with the first. */
  private void pairExact() {
    var waiting = new HashMap<Side.Key, Deque<Integer>>();
    for (int i = 0; i < after.size(); i++)
      waiting.computeIfAbsent(after.key(i), none -> new ArrayDeque<>()).add(i);
    for (int i = 0; i < before.size(); i++) {
      var same = waiting.get(before.key(i));
      if (same == null || same.isEmpty()) continue;
      int j = same.pop();
      pair(i, j);
      exactBefore.add(i);
      exactAfter.add(j);
    }
  }

  private void pairAlike() {
    var left = free(now);
    var right = free(earlier);
    var texts = right.stream().map(after.texts()::get).toList();
    var index = new WordIndex(texts, weights);
    var possible = new ArrayList<Pairing.Pair>();
    for (int i = 0; i < left.size(); i++) {
      for (int j : index.like(before.texts().get(left.get(i)), (double) i / left.size())) {
        double score = score(left.get(i), right.get(j));
        if (score >= ALIKE) possible.add(new Pairing.Pair(i, j, score));
      }
    }
    var pairing = Pairing.of(left.size(), right.size(), possible);
    for (int i = 0; i < left.size(); i++) {
      if (pairing.partner(i) >= 0) pair(left.get(i), right.get(pairing.partner(i)));
    }
  }

  private double score(int i, int j) {
    double words = weights.same(before.texts().get(i), after.texts().get(j));
    if (words < LEAST_WORDS) return 0;
    double bearers = before.texts().get(i).sameBearers(after.texts().get(j));
    double slots = Slots.agree(before.duties().get(i), after.duties().get(j));
    double place = before.heading(i).equals(after.heading(j)) ? 0.05 : 0;
    if (before.duties().get(i).id().equals(after.duties().get(j).id())) place += 0.05;
    return 0.6 * words + 0.15 * bearers + 0.15 * slots + place;
  }

  private void pairs(List<Placed> told, Set<Integer> done, Set<Integer> gone) {
    var moved = moved(done, gone);
    double last = -1;
    for (int i = 0; i < before.size(); i++) {
      int j = now[i];
      if (j != NOBODY) last = j;
      if (gone.contains(i)) continue;
      if (j == NOBODY) {
        last += 1e-6;
        told.add(new Placed(last, single(Kind.GONE, List.of(before.duties().get(i)), List.of())));
      } else if (!done.contains(j)) {
        told.add(new Placed(j, paired(i, j, moved.getOrDefault(i, false))));
      }
    }
    for (int j = 0; j < after.size(); j++) {
      if (earlier[j] != NOBODY || done.contains(j)) continue;
      told.add(new Placed(j, single(Kind.NEW, List.of(), List.of(after.duties().get(j)))));
    }
  }

  private static Change single(Kind kind, List<Obligation> before, List<Obligation> after) {
    return new Change(kind, before, after, List.of(), false, false);
  }

  private Change paired(int i, int j, boolean moved) {
    var one = before.duties().get(i);
    var two = after.duties().get(j);
    var fields = Fields.differing(one, two);
    boolean reworded = !before.texts().get(i).whole().equals(after.texts().get(j).whole());
    var kind = !fields.isEmpty() ? Kind.CHANGED : moved ? Kind.MOVED : Kind.SAME;
    return new Change(kind, List.of(one), List.of(two), fields, moved, reworded);
  }

  private Map<Integer, Boolean> moved(Set<Integer> done, Set<Integer> gone) {
    var paired = new ArrayList<Integer>();
    for (int i = 0; i < before.size(); i++) {
      if (now[i] != NOBODY && !gone.contains(i) && !done.contains(now[i])) paired.add(i);
    }
    var outside = Sequence.moved(paired.stream().mapToInt(i -> now[i]).toArray());
    var moved = new HashMap<Integer, Boolean>();
    for (int k = 0; k < paired.size(); k++) moved.put(paired.get(k), outside[k]);
    return moved;
  }
}
