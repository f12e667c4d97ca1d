package vn.loa.compiler.likeness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Duties of two plans paired one to one: the most alike first. So taking one duty away leaves the
 * other pairs as they are.
 */
public final class Pairing {

  private static final int NOBODY = -1;

  private final int[] partners;
  private final int[] owners;

  /**
   * A possible pair.
   *
   * @param score the higher, the more alike
   */
  public record Pair(int one, int other, double score) {}

  private Pairing(int ones, int others) {
    partners = new int[ones];
    owners = new int[others];
    Arrays.fill(partners, NOBODY);
    Arrays.fill(owners, NOBODY);
  }

  public static Pairing of(int ones, int others, List<Pair> possible) {
    var pairing = new Pairing(ones, others);
    possible.stream()
        .sorted(
            Comparator.<Pair>comparingDouble(p -> -p.score())
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other))
        .forEach(pairing::take);
    return pairing;
  }

  private void take(Pair pair) {
    if (partners[pair.one()] != NOBODY || owners[pair.other()] != NOBODY) return;
    partners[pair.one()] = pair.other();
    owners[pair.other()] = pair.one();
  }

  /** The partner of a duty of the first plan, or -1. */
  public int partner(int one) {
    return partners[one];
  }

  /** Whether a duty of the second plan has no partner. */
  public boolean isFree(int other) {
    return owners[other] == NOBODY;
  }
}
