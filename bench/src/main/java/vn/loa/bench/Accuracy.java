package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Detection and exactness against the hand tables. */
record Accuracy(Corpus corpus) {

  private static final double DETECTION = 0.95;
  private static final double EXACT = 0.88;
  private static final double SCAN_DETECTION = 0.92;
  private static final double SCAN_EXACT = 0.82;

  boolean run(boolean misses) throws IOException, InterruptedException {
    if (!Files.isReadable(corpus.scorer())) {
      System.out.println("skipped: no scorer at " + corpus.root().relativize(corpus.scorer()));
      return true;
    }
    var scorer = new Scorer(corpus);
    boolean good = true;
    if (!corpus.real().isEmpty()) {
      var all = print("the five real plans", scorer, corpus.real(), misses);
      good &= all.detection() >= DETECTION && all.exact() >= EXACT;
      var scan =
          print(
              "the bad scan alone",
              scorer,
              corpus.real().stream().filter(e -> e.name().endsWith("scan")).toList(),
              false);
      good &= scan.detection() >= SCAN_DETECTION && scan.exact() >= SCAN_EXACT;
    }
    print("the samples", scorer, corpus.samples(), misses);
    if (!corpus.heldOut().isEmpty()) print("the held-out plans", scorer, corpus.heldOut(), misses);
    System.out.println(
        good ? "reached" : "NOT reached: five plans 0.95 and 0.88, scan 0.92 and 0.82");
    return good;
  }

  private static Scorer.Score print(
      String title, Scorer scorer, List<Corpus.Entry> entries, boolean misses)
      throws IOException, InterruptedException {
    System.out.println("== " + title);
    var score = scorer.score(Scorer.pairs(entries), misses);
    System.out.println(score.all());
    return score;
  }
}
