package vn.loa.compiler.lint.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.diagnostic.Correction;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.head.DocumentHead;
import vn.loa.compiler.outline.Block;
import vn.loa.compiler.outline.Outline;
import vn.loa.vietnamese.Span;
import vn.loa.vietnamese.Words;

/**
 * A plan as lint looks at it.
 *
 * @param blocks all blocks, parents before children, in the order of the text
 * @param runs the stretches of words that are read in one breath: blocks, and cells of tables
 * @param cited the words of citations
 */
public record Draft(
    CompiledPlan plan, Outline outline, List<Block> blocks, List<Run> runs, BitSet cited) {

  /** From here on the letters can be taken as written. */
  private static final double SOUND = 0.97;

  private static final int SHORT = 12;

  /** Words {@code from} to {@code to}, exclusive. */
  public record Run(int from, int to, Block block) {}

  public static Draft of(CompiledPlan plan) {
    var outline = Outline.of(plan.reading());
    var blocks = new ArrayList<Block>();
    outline.forEach(blocks::add);
    var runs = new ArrayList<Run>();
    for (var block : blocks) addRuns(block, runs);
    var cited = new BitSet();
    var words = plan.reading().words();
    for (var reference : plan.references()) {
      int from = words.firstAt(reference.span().start());
      cited.set(from, Math.max(from, words.firstAt(reference.span().end())));
    }
    return new Draft(plan, outline, List.copyOf(blocks), List.copyOf(runs), cited);
  }

  private static void addRuns(Block block, List<Run> runs) {
    var table = block.table();
    if (table == null) {
      if (block.to() > block.from()) runs.add(new Run(block.from(), block.to(), block));
      return;
    }
    for (var row : table.rows())
      for (var cell : row.cells())
        for (var range : cell.ranges()) runs.add(new Run(range.from(), range.to(), block));
  }

  public Words words() {
    return plan.reading().words();
  }

  public String text() {
    return plan.source().text();
  }

  public DocumentHead head() {
    return plan.head();
  }

  /** Whether letters and marks are the writer's own and not a scanner's. */
  public boolean isSound() {
    return plan.reading().restoration().quality() > SOUND;
  }

  /** The first day on which the document can have been signed, or null. */
  public @Nullable LocalDate earliest() {
    var date = head().date();
    return date != null || head().year() == 0 ? date : LocalDate.of(head().year(), 1, 1);
  }

  /** The last such day, or null. */
  public @Nullable LocalDate latest() {
    var date = head().date();
    return date != null || head().year() == 0 ? date : LocalDate.of(head().year(), 12, 31);
  }

  public String readable(int from, int to) {
    return plan.reading().readable(from, to);
  }

  public Span span(int from, int to) {
    return words().span(from, to);
  }

  /** The beginning of a block with its marker. */
  public Span opening(Block block) {
    int from = block.from();
    while (from > 0 && !words().startsLine(from)) from--;
    return words().span(from, Math.max(from + 1, Math.min(block.to(), block.from() + SHORT)));
  }

  /** Whether a place belongs to a citation. */
  public boolean isCited(int word) {
    return cited.get(word);
  }

  /** A finding at words, for a person. */
  public Finding finding(Code code, int from, int to, Map<String, String> values) {
    return Finding.of(new Diagnostic(code, span(from, to), values));
  }

  /** A finding at words that may be replaced. */
  public Finding replacing(Code code, Span span, String right, Map<String, String> values) {
    return new Finding(new Diagnostic(code, span, values), List.of(new Correction(span, right)));
  }
}
