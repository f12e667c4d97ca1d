package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.loa.bench.paper.DrawnPage;
import vn.loa.bench.paper.ScanPdf;

/**
 * The most memory that reading a long scan takes: the command, its reading process and the programs
 * that see for it, together. Pages of memory that two of them share are counted twice.
 */
record Memory(Corpus corpus, int pages) {

  private static final int GOAL = 512;
  private static final int DIFFERENT = 6;
  private static final int EVERY_MILLIS = 40;

  boolean run() throws IOException, InterruptedException {
    var folder = Files.createDirectories(corpus.root().resolve("target/bench"));
    var scan = folder.resolve("long-scan.pdf");
    ScanPdf.mixed(DrawnPage.of(corpus.heldOutText(), DIFFERENT), pages, scan);
    var json = folder.resolve("long-scan.json");
    Files.deleteIfExists(json);
    var call =
        new ProcessBuilder(
            corpus.root().resolve("loa").toString(),
            "compile",
            "--format",
            "json",
            "--output",
            json.toString(),
            scan.toString());
    // Without a home no page is kept: those of a run that was broken off would not be read again.
    call.environment().putAll(Map.of("XDG_CACHE_HOME", "", "HOME", ""));
    call.redirectErrorStream(true).redirectOutput(folder.resolve("long-scan.log").toFile());
    long start = System.nanoTime();
    var process = call.start();
    var peak = peak(process);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() > 1) throw new IOException("loa ended with " + process.exitValue());
    int total = total(peak);
    System.out.printf(
        "a scan of %d pages, %.1f MB, read and compiled in %.0f s, %.2f s a page; load %.2f%n",
        pages, Files.size(scan) / 1e6, seconds, seconds / pages, Speed.load());
    System.out.printf("  peak of all processes together %d MB (goal %d): %s%n", total, GOAL, peak);
    System.out.printf("  result of %d characters%n", Files.readString(json).length());
    return total < GOAL;
  }

  private static Map<String, Integer> peak(Process process) throws InterruptedException {
    var tree = new ProcessTree(process.toHandle());
    Map<String, Integer> peak = Map.of();
    while (!process.waitFor(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
      var now = tree.resident();
      if (total(now) > total(peak)) peak = now;
    }
    return peak;
  }

  private static int total(Map<String, Integer> parts) {
    return parts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The number behind a flag among the arguments. */
  static int number(List<String> arguments, String flag, int usual) {
    int at = arguments.indexOf(flag);
    return at < 0 || at + 1 == arguments.size() ? usual : Integer.parseInt(arguments.get(at + 1));
  }
}
