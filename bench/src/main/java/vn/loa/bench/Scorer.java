package vn.loa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.loa.vietnamese.SourceText;

/** Runs the scorer that came with the hand tables over compiled plans. */
record Scorer(Corpus corpus) {

  /** A text and the table it is held against. */
  record Pair(String name, SourceText text, Path table) {}

  /**
   * What the scorer printed.
   *
   * @param countable duties with a stated number or date that are exact, of all such, as {@code
   *     7/8}
   * @param invented quantities that no row of the tables has
   */
  record Score(String all, double detection, double exact, String countable, int invented) {}

  Score score(List<Pair> pairs, boolean misses) throws IOException, InterruptedException {
    var folder = Files.createDirectories(corpus.root().resolve("target/bench"));
    var call = new ArrayList<>(List.of("python3", corpus.scorer().toString()));
    for (var pair : pairs) {
      var json = folder.resolve(pair.name() + ".json");
      Files.writeString(json, Corpus.json(pair.text()));
      call.add(pair.table().toString());
      call.add(json.toString());
    }
    if (misses) call.add("--misses");
    var process = new ProcessBuilder(call).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) throw new IOException("the scorer failed: " + printed);
    return new Score(
        printed,
        figure(printed, "total  detect F1 "),
        figure(printed, "exact F1 "),
        word(printed, "countable exact "),
        Integer.parseInt(word(printed, "invented quantities ")));
  }

  private static String word(String printed, String label) {
    return printed.substring(printed.lastIndexOf(label) + label.length()).split("\\s", 2)[0];
  }

  /** The number behind the last place where a label stands. */
  private static double figure(String printed, String label) {
    int at = printed.lastIndexOf(label) + label.length();
    return Double.parseDouble(printed.substring(at, at + 5));
  }

  /** The pairs of entries as they are. */
  static List<Pair> pairs(List<Corpus.Entry> entries) throws IOException {
    var out = new ArrayList<Pair>();
    for (var entry : entries)
      out.add(new Pair(entry.name(), Corpus.read(entry.plan()), entry.table()));
    return out;
  }
}
