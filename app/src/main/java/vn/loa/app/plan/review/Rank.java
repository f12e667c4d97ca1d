package vn.loa.app.plan.review;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a card stands among the others: by its words, parts in the place of what they came from.
 */
record Rank(List<Integer> steps) implements Comparable<Rank> {

  Rank {
    steps = List.copyOf(steps);
  }

  static Rank of(int... steps) {
    var all = new ArrayList<Integer>();
    for (int step : steps) all.add(step);
    return new Rank(all);
  }

  Rank part(int number) {
    var all = new ArrayList<>(steps);
    all.add(number);
    return new Rank(all);
  }

  @Override
  public int compareTo(Rank other) {
    for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
      int order = Integer.compare(steps.get(i), other.steps.get(i));
      if (order != 0) return order;
    }
    return Integer.compare(steps.size(), other.steps.size());
  }
}
