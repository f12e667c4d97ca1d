package vn.loa.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * One of the ways to do the same thing, timed beside the others.
 *
 * @param name for the table
 */
record Work(String name, Step step) {

  /** Does it once and gives a number that work left out would change. */
  interface Step {
    long run() throws IOException, InterruptedException;
  }

  /**
   * What it did and the milliseconds of each round.
   *
   * @param busy of them, how many this thread was at work: other people's load is not in them
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Times(String name, long sum, double[] millis, double[] busy) {
    double median() {
      return Speed.median(millis);
    }

    double medianBusy() {
      return Speed.median(busy);
    }
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Does all in turn: so often for warming up, then in rounds that count. */
  static Times[] alternated(int warm, int rounds, Work... works)
      throws IOException, InterruptedException {
    var times = new Times[works.length];
    for (int w = 0; w < works.length; w++) {
      long sum = works[w].step.run();
      times[w] = new Times(works[w].name, sum, new double[rounds], new double[rounds]);
    }
    for (int r = 1; r < warm; r++) for (var work : works) work.step.run();
    for (int r = 0; r < rounds; r++) {
      for (int w = 0; w < works.length; w++) {
        long start = System.nanoTime();
        long busy = THREADS.getCurrentThreadCpuTime();
        long sum = works[w].step.run();
        times[w].millis[r] = (System.nanoTime() - start) / 1e6;
        times[w].busy[r] = (THREADS.getCurrentThreadCpuTime() - busy) / 1e6;
        if (sum != times[w].sum) {
          throw new IllegalStateException(works[w].name + " did not do the same again");
        }
      }
    }
    return times;
  }
}
