package vn.loa.vietnamese.restoring;

import java.util.Arrays;

/** The cheapest way through a lattice, and how far ahead of the next choice it is at each step. */
final class BestPath {

  private static final float BEAM = 9f;

  /** Made-up phrases are surer of themselves than they should be. */
  private static final double TEMPER = 0.7;

  private final Lattice lattice;
  private final Model model;
  private final int[] chosen;

  private BestPath(Lattice lattice, Model model) {
    this.lattice = lattice;
    this.model = model;
    this.chosen = new int[lattice.size()];
  }

  static BestPath through(Lattice lattice, Model model) {
    var path = new BestPath(lattice, model);
    path.walk();
    return path;
  }

  private void walk() {
    int slots = lattice.size();
    var total = new float[lattice.choicesInAll()];
    var back = new int[total.length];
    Arrays.fill(back, -1);
    for (int slot = 0; slot < slots; slot++) {
      float least = Float.MAX_VALUE;
      for (int at = lattice.from(slot); at < lattice.to(slot); at++) {
        total[at] = lattice.cost(at);
        if (slot > 0) {
          int word = lattice.choice(at);
          float best = Float.MAX_VALUE;
          for (int p = lattice.from(slot - 1); p < lattice.to(slot - 1); p++) {
            if (total[p] > BEAM || total[p] >= best) continue;
            int first = back[p] < 0 ? Model.EDGE : lattice.choice(back[p]);
            float cost = total[p] + model.cost(first, lattice.choice(p), word);
            if (cost < best) {
              best = cost;
              back[at] = p;
            }
          }
          total[at] += best;
        }
        if (total[at] < least) least = total[at];
      }
      // Totals stay small, so that floats stay exact on long texts.
      for (int at = lattice.from(slot); at < lattice.to(slot); at++) total[at] -= least;
    }
    int at = lattice.from(slots - 1);
    for (int k = at; k < lattice.to(slots - 1); k++) if (total[k] < total[at]) at = k;
    for (int slot = slots - 1; slot >= 0; slot--) {
      chosen[slot] = at;
      at = back[at];
    }
  }

  /** The place of the choice at a slot. */
  int chosen(int slot) {
    return chosen[slot];
  }

  private int word(int slot) {
    return slot < 0 || slot >= chosen.length ? Model.EDGE : lattice.choice(chosen[slot]);
  }

  /**
   * How much likelier the choice is than all others at the slot, its neighbours being as chosen.
   */
  double confidence(int slot) {
    double best = around(slot, chosen[slot]);
    double all = 0;
    for (int at = lattice.from(slot); at < lattice.to(slot); at++) {
      all += Math.exp(TEMPER * Math.min(0, best - around(slot, at)));
    }
    return 1 / all;
  }

  private double around(int slot, int at) {
    int word = lattice.choice(at);
    int before = word(slot - 1);
    int after = word(slot + 1);
    return lattice.cost(at)
        + model.cost(word(slot - 2), before, word)
        + model.cost(before, word, after)
        + model.cost(word, after, word(slot + 2));
  }

  /** Whether the choice was seen next to at least one of its neighbours. */
  boolean isBacked(int slot) {
    return model.isPair(word(slot - 1), word(slot)) || model.isPair(word(slot), word(slot + 1));
  }
}
