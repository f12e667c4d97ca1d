package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A cold start of the command on a text plan, files warm, beside a bare virtual machine. */
record Start(Corpus corpus) {

  private static final int TIMES = 5;
  private static final double GOAL = 1.0;

  boolean run() throws IOException, InterruptedException {
    var plan = corpus.root().resolve("samples/province-2026/plan.txt");
    var loa =
        List.of(
            corpus.root().resolve("loa").toString(),
            "compile",
            "--color",
            "never",
            plan.toString());
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var bare = List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-version");
    seconds(loa);
    seconds(bare);
    double[] ours = new double[TIMES];
    double[] theirs = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      ours[i] = seconds(loa);
      theirs[i] = seconds(bare);
    }
    double median = Speed.median(ours);
    System.out.printf(
        "loa compile, cold, median of %d: %.2f s (goal %.1f s); bare virtual machine %.2f s; ratio %.1f; load %.2f%n",
        TIMES, median, GOAL, Speed.median(theirs), median / Speed.median(theirs), Speed.load());
    return median <= GOAL;
  }

  private static double seconds(List<String> call) throws IOException, InterruptedException {
    long start = System.nanoTime();
    var process =
        new ProcessBuilder(call)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int code = process.waitFor();
    if (code > 1) throw new IOException(call + " ended with " + code);
    return (System.nanoTime() - start) / 1e9;
  }
}
