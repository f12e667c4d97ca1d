package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.loa.compiler.PlanCompiler;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.Lint;
import vn.loa.vietnamese.SourceText;
import vn.loa.vietnamese.Span;

/**
 * Faults planted into clean samples, one at a time, and which of them lint finds at their place.
 *
 * @param misses the faults that were not found, as sentences
 */
record Planted(Map<String, int[]> byCode, List<String> misses) {

  private static final int NEAR = 400;

  /** One fault: in a sample, {@code find} becomes {@code plant}. */
  private record Fault(String sample, String code, String find, String plant, String words) {

    static Fault of(String line) {
      String[] cells = line.replace("\\n", "\n").replace("\\t", "\u0001").split("\t", -1);
      for (int i = 0; i < cells.length; i++) cells[i] = cells[i].replace('\u0001', '\t');
      if (cells.length != 5) throw new IllegalStateException("a planted fault of " + line);
      return new Fault(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    boolean isFoundIn(String clean) {
      int at = clean.indexOf(find);
      if (at < 0) throw new IllegalStateException(sample + " has no " + find);
      String text = clean.substring(0, at) + plant + clean.substring(at + find.length());
      int place = words.isEmpty() ? 0 : text.indexOf(words, Math.max(0, at - NEAR));
      if (place < 0) throw new IllegalStateException("planted without " + words);
      var where = new Span(place, place + words.length());
      return findings(text).stream().anyMatch(f -> isThis(f, where));
    }

    private boolean isThis(Finding finding, Span where) {
      var diagnostic = finding.diagnostic();
      if (!diagnostic.code().label().equals(code)) return false;
      return words.isEmpty() ? diagnostic.span().start() == 0 : diagnostic.span().overlaps(where);
    }
  }

  static Planted of(Path root) throws IOException {
    var byCode = new TreeMap<String, int[]>();
    var misses = new ArrayList<String>();
    for (var line : Files.readAllLines(root.resolve("bench/lint-planted.tsv"))) {
      if (line.startsWith("#") || line.startsWith("sample\t")) continue;
      var fault = Fault.of(line);
      boolean found = fault.isFoundIn(sample(root, fault.sample()));
      int[] counts = byCode.computeIfAbsent(fault.code(), c -> new int[2]);
      counts[1]++;
      if (found) counts[0]++;
      else misses.add(fault.code() + " in " + fault.sample() + ": " + fault.plant());
    }
    return new Planted(byCode, misses);
  }

  int all() {
    return byCode.values().stream().mapToInt(c -> c[1]).sum();
  }

  double recall() {
    return 1 - misses.size() / (double) all();
  }

  private static String sample(Path root, String name) throws IOException {
    var text = root.resolve("samples").resolve(name).resolve("plan.txt");
    return Files.readString(Files.exists(text) ? text : text.resolveSibling("plan.md"));
  }

  private static List<Finding> findings(String text) {
    return Lint.of(PlanCompiler.compile(SourceText.plain("plan.txt", text)));
  }
}
