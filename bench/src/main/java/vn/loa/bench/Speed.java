package vn.loa.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.loa.compiler.PlanCompiler;
import vn.loa.vietnamese.SourceText;
import vn.loa.vietnamese.Words;

/**
 * Documents of ten pages a second on one core, beside the peer and the limit; growth with length.
 */
record Speed(Corpus corpus) {

  /** Ten pages as offices print them. */
  private static final int TEN_PAGES = 28_000;

  private static final int ROUNDS = 7;
  private static final double GOAL = 100;

  boolean run() throws IOException {
    String text = tenPages();
    ToIntFunction<String> ours =
        t -> PlanCompiler.compile(SourceText.plain("bench", t)).obligations().size();
    ToIntFunction<String> limit = t -> Words.of(t).size();
    ToIntFunction<String> peer = NaiveReading::read;
    for (int warm = 0; warm < 3; warm++)
      for (var work : List.of(ours, limit, peer)) millis(work, text, 100);
    double[][] times = new double[3][ROUNDS];
    for (int r = 0; r < ROUNDS; r++) {
      times[0][r] = millis(ours, text, 40);
      times[1][r] = millis(limit, text, 40);
      times[2][r] = millis(peer, text, 40);
    }
    double loa = median(times[0]);
    System.out.printf(
        "a plan of %,d characters (ten pages), one core, warm, median of %d rounds of 40; load %.2f%n",
        text.length(), ROUNDS, load());
    System.out.printf(
        "  Loa           %7.2f ms  %6.0f documents a second  (goal %.0f)%n", loa, 1000 / loa, GOAL);
    System.out.printf(
        "  naive reading %7.2f ms  Loa takes %.1f times as long%n",
        median(times[2]), loa / median(times[2]));
    System.out.printf(
        "  cutting words %7.2f ms  Loa takes %.1f times as long%n",
        median(times[1]), loa / median(times[1]));
    growth(ours, text);
    return 1000 / loa >= GOAL;
  }

  /** Sample plans one after the other until ten pages are full. */
  private String tenPages() throws IOException {
    var out = new StringBuilder();
    while (out.length() < TEN_PAGES)
      for (var entry : corpus.samples()) out.append(Corpus.read(entry.plan()).text()).append('\n');
    return out.substring(0, TEN_PAGES);
  }

  private static void growth(ToIntFunction<String> work, String text) {
    double one = millis(work, text, 10);
    for (int times : new int[] {1, 10, 100}) {
      String longer = text.repeat(times);
      double[] rounds = new double[5];
      for (int r = 0; r < rounds.length; r++) rounds[r] = millis(work, longer, 1);
      System.out.printf("  %3d x the length: %6.1f x the time%n", times, median(rounds) / one);
    }
  }

  private static double millis(ToIntFunction<String> work, String text, int times) {
    long start = System.nanoTime();
    int sum = 0;
    for (int i = 0; i < times; i++) sum += work.applyAsInt(text);
    if (sum < 0) throw new IllegalStateException("a count below zero");
    return (System.nanoTime() - start) / 1e6 / times;
  }

  static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
