package vn.loa.compiler.lint.spelling;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.compiler.outline.Block;
import vn.loa.vietnamese.Words;

/** An item that ends with a comma, and the next part begins: the rest was lost. */
record SentencesComplete() implements Rule {

  private static final Set<String> UNFINISHED =
      Set.of(",", "va", "hoac", "cua", "cac", "nhung", "voi", "theo", "bang");

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var words = draft.words();
    var blocks = draft.blocks();
    for (int k = 0; k < blocks.size(); k++) {
      var block = blocks.get(k);
      boolean text =
          block.table() == null
              && block.zone() == Block.Zone.BODY
              && block.to() - block.from() > 3
              && block.children().isEmpty();
      int to = end(words, block);
      if (!text || !UNFINISHED.contains(words.folded(to - 1))) continue;
      if (words.isAllCapitals(to - 2)
          || k + 1 < blocks.size() && goesOn(draft, block, blocks.get(k + 1))) continue;
      int from = Math.max(block.from(), to - 5);
      var values = Map.of("text", draft.readable(from, to));
      found.accept(draft.finding(code(), from, to, values));
    }
  }

  /** One past the last word; fonts of word processors leave signs of their own behind it. */
  private static int end(Words words, Block block) {
    int to = block.to();
    while (to - 1 > block.from()
        && Character.getType(words.folded(to - 1).charAt(0)) == Character.PRIVATE_USE) to--;
    return to;
  }

  /** A list of short lines may part its members by commas. */
  private static boolean goesOn(Draft draft, Block block, Block next) {
    if (next.from() >= next.to()) return false;
    var words = draft.words();
    boolean small = words.isLetters(next.from()) && !words.isCapital(next.from());
    boolean list = next.marker().kind() == block.marker().kind() && words.is(next.to() - 1, ",");
    return small || list || next.table() != null;
  }

  @Override
  public Code code() {
    return Code.SENTENCE_CUT;
  }

  @Override
  public String example() {
    return """
        - Treo băng rôn, khẩu hiệu ở nhà văn hóa, chợ, trường học,
        2. Trạm Y tế
        - Gửi báo cáo hằng quý.
        """;
  }

  @Override
  public String counterexample() {
    return """
        - Treo băng rôn, khẩu hiệu ở nhà văn hóa, chợ, trường học.
        2. Trạm Y tế
        - Gửi báo cáo hằng quý.
        """;
  }
}
