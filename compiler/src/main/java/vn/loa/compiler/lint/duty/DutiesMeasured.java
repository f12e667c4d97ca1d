package vn.loa.compiler.lint.duty;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.compiler.outline.Table;
import vn.loa.obligation.Modality;
import vn.loa.obligation.Recurrence;
import vn.loa.vietnamese.Phrase;

/**
 * "Thường xuyên tuyên truyền": no number, no period, no deadline, so that nobody can say whether it
 * was done.
 */
record DutiesMeasured() implements Rule {

  private static final Phrase VAGUE = Phrase.of("(thường xuyên|kịp thời|đầy đủ)");
  private static final Phrase SPIRITED =
      Phrase.of("(tích cực|chủ động|đẩy mạnh|tăng cường|tiếp tục)");
  private static final Phrase PURPOSE = Phrase.of("(=để|nhằm|góp phần)");
  private static final int FIRST_WORDS = 5;

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var words = draft.words();
    var rows = rows(draft);
    for (var duty : draft.plan().obligations()) {
      var quota = duty.quota();
      boolean measured =
          quota != null && (quota.minimum() != null || quota.maximum() != null)
              || duty.deadline() != null
              || duty.recurrence().period() != Recurrence.Period.CONTINUOUS;
      if (measured || duty.modality() != Modality.MUST) continue;
      int from = words.firstAt(duty.origin().start());
      int to = words.firstAt(duty.origin().end());
      int purpose = PURPOSE.find(words, from, to);
      int end = purpose < 0 ? to : purpose;
      int at = VAGUE.find(words, from, end);
      if (at < 0) at = SPIRITED.find(words, from, Math.min(end, from + FIRST_WORDS));
      if (at < 0) at = inRow(draft, rows, from);
      if (at < 0) continue;
      var values = Map.of("duty", duty.id(), "text", draft.readable(at, at + 2));
      found.accept(draft.finding(code(), at, at + 2, values));
    }
  }

  /** The rows of all tables by the first word of each of their ranges. */
  private static TreeMap<Integer, Table.Row> rows(Draft draft) {
    var out = new TreeMap<Integer, Table.Row>();
    for (var block : draft.blocks()) {
      var table = block.table();
      if (table == null) continue;
      for (var row : table.rows())
        for (var cell : row.cells()) for (var range : cell.ranges()) out.put(range.from(), row);
    }
    return out;
  }

  /** In a table the word stands in the cell of the time. */
  private static int inRow(Draft draft, TreeMap<Integer, Table.Row> rows, int word) {
    var row = rows.floorEntry(word);
    boolean inside =
        row != null
            && row.getValue().cells().stream()
                .flatMap(cell -> cell.ranges().stream())
                .anyMatch(r -> r.from() <= word && word < r.to());
    return row != null && inside ? vague(draft, row.getValue()) : -1;
  }

  private static int vague(Draft draft, Table.Row row) {
    for (var cell : row.cells())
      for (var range : cell.ranges()) {
        int at = VAGUE.matchAt(draft.words(), range.from(), range.to());
        if (at == range.to()) return range.from();
      }
    return -1;
  }

  @Override
  public Code code() {
    return Code.DUTY_UNMEASURED;
  }

  @Override
  public String example() {
    return """
        1. Văn phòng
        - Thường xuyên đăng tin, bài về cải cách hành chính.
        """;
  }

  @Override
  public String counterexample() {
    return """
        1. Văn phòng
        - Đăng ít nhất 02 tin, bài/tháng về cải cách hành chính.
        """;
  }
}
