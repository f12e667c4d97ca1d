package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.loa.compiler.PlanCompiler;
import vn.loa.vietnamese.Folding;

/**
 * The share of the right text's words that stand, in order, in the scan as read and as restored.
 */
record Restoring(Corpus corpus) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final double REACHED = 0.85;

  boolean run() throws IOException {
    var scan = corpus.shared().resolve("plans/binh-thuan-2023-scan.txt");
    var right = corpus.shared().resolve("gold/binh-thuan-2023-clean.txt");
    if (!Files.isReadable(scan) || !Files.isReadable(right)) {
      System.out.println("skipped: the scan and its right text are not at hand");
      return true;
    }
    var source = Corpus.read(scan);
    var want = words(Files.readString(right));
    double raw = share(want, words(source.text()));
    double folded = share(folded(want), folded(words(source.text())));
    double restored =
        share(want, words(PlanCompiler.compile(source).reading().restoration().text()));
    System.out.printf(
        "words of the scan that are right: as read %.3f, accents ignored %.3f, restored %.3f%n",
        raw, folded, restored);
    return restored >= REACHED;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> folded(List<String> words) {
    return words.stream().map(Folding::fold).toList();
  }

  /** The longest common subsequence over the length of the right text. */
  private static double share(List<String> right, List<String> found) {
    int[] best = new int[found.size() + 1];
    for (String word : right) {
      int diagonal = 0;
      for (int k = 1; k <= found.size(); k++) {
        int above = best[k];
        best[k] = word.equals(found.get(k - 1)) ? diagonal + 1 : Math.max(above, best[k - 1]);
        diagonal = above;
      }
    }
    return best[found.size()] / (double) right.size();
  }
}
