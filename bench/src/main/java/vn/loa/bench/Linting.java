package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.cli.register.Place;
import vn.loa.compiler.PlanCompiler;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.Lint;

/** What lint finds of planted faults, and how often it is wrong by the judgement of people. */
record Linting(Corpus corpus) {

  /** A page of text, in characters. */
  private static final double PAGE = 1800;

  private static final double RECALL = 0.95;
  private static final double FALSE_A_PAGE = 1;

  boolean run(boolean misses) throws IOException {
    boolean good = planted(misses);
    var judged = judged();
    System.out.printf(
        "%n%-26s %8s %6s %6s %9s %6s %11s%n",
        "file", "findings", "true", "false", "unjudged", "pages", "false/page");
    for (var entry : corpus.real()) good &= judge(entry, judged, misses);
    for (var entry : corpus.samples()) good &= judge(entry, judged, misses);
    for (var entry : corpus.heldOut()) judge(entry, judged, misses);
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

  private boolean judge(Corpus.Entry entry, Map<String, Boolean> judged, boolean shown)
      throws IOException {
    var source = Corpus.read(entry.plan());
    var place = new Place(source.text());
    List<Finding> findings = Lint.of(PlanCompiler.compile(source));
    int right = 0;
    int wrong = 0;
    for (var finding : findings) {
      var diagnostic = finding.diagnostic();
      int start = diagnostic.span().start();
      String key =
          String.join(
              "\t",
              entry.name(),
              diagnostic.code().label(),
              place.line(start) + ":" + place.column(start));
      var verdict = judged.get(key);
      if (verdict == null) {
        if (shown) System.out.println("unjudged: " + key);
      } else if (verdict) {
        right++;
      } else {
        wrong++;
      }
    }
    int open = findings.size() - right - wrong;
    double pages = source.text().length() / PAGE;
    System.out.printf(
        "%-26s %8d %6d %6d %9d %6.1f %11.2f%n",
        entry.name(), findings.size(), right, wrong, open, pages, wrong / pages);
    return open == 0 && wrong / pages <= FALSE_A_PAGE;
  }

  /** The judgement of people by file, code and place. */
  private Map<String, Boolean> judged() throws IOException {
    var out = new HashMap<String, Boolean>();
    for (var line : Files.readAllLines(corpus.root().resolve("bench/lint-judged.tsv"))) {
      if (line.startsWith("#") || line.startsWith("file\t")) continue;
      String[] cells = line.split("\t", -1);
      out.put(String.join("\t", cells[0], cells[1], cells[2]), cells[3].equals("true"));
    }
    return out;
  }
}
