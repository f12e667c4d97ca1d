package vn.loa.bench;

import java.io.IOException;

/** What lint finds of planted faults, and how often it is wrong by the judgement of people. */
record Linting(Corpus corpus) {

  private static final double RECALL = 0.95;
  private static final double FALSE_A_PAGE = 1;

  boolean run(boolean misses) throws IOException {
    boolean good = planted(misses);
    var judged = Judged.of(corpus.root());
    System.out.printf(
        "%n%-26s %8s %6s %6s %9s %6s %11s%n",
        "file", "findings", "true", "false", "unjudged", "pages", "false/page");
    for (var entry : corpus.real()) good &= judge(entry, judged, misses);
    for (var entry : corpus.samples()) good &= judge(entry, judged, misses);
    for (var entry : corpus.heldOut()) good &= judge(entry, judged, misses);
    System.out.println(
        good ? "reached" : "NOT reached: recall 0.95, at most one false alarm a page, all judged");
    return good;
  }

  private boolean planted(boolean misses) throws IOException {
    var planted = Planted.of(corpus.root());
    for (var one : planted.byCode().entrySet())
      System.out.printf("%-24s %d of %d%n", one.getKey(), one.getValue()[0], one.getValue()[1]);
    System.out.printf("planted faults %d, recall %.3f%n", planted.all(), planted.recall());
    if (misses) planted.misses().forEach(System.out::println);
    return planted.recall() >= RECALL;
  }

  private static boolean judge(Corpus.Entry entry, Judged judged, boolean shown)
      throws IOException {
    var tally = judged.tally(entry);
    if (shown) tally.open().forEach(key -> System.out.println("unjudged: " + key));
    System.out.printf(
        "%-26s %8d %6d %6d %9d %6.1f %11.2f%n",
        entry.name(),
        tally.findings(),
        tally.right(),
        tally.wrong(),
        tally.open().size(),
        tally.pages(),
        tally.wrongPerPage());
    return tally.open().isEmpty() && tally.wrongPerPage() <= FALSE_A_PAGE;
  }
}
