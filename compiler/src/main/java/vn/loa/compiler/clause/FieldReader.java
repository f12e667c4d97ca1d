package vn.loa.compiler.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.bearer.BearerReader;
import vn.loa.compiler.outline.Block;
import vn.loa.compiler.outline.ColumnNames;
import vn.loa.compiler.outline.Marker;
import vn.loa.compiler.outline.Table;
import vn.loa.compiler.outline.Table.Column;
import vn.loa.compiler.reading.Reading;
import vn.loa.obligation.Bearer;
import vn.loa.vietnamese.Phrase;

/** Gathers what labels and table cells say about one task. */
final class FieldReader {

  private static final Phrase SAME_AS_ABOVE = Phrase.of("((-|~) nt (-|~)|nt|như trên|-|~)");

  private static final Phrase WITH_OTHERS =
      Phrase.of("(cơ quan|đơn vị)? phối hợp (thực hiện)? (:|với|là)");

  private final Reading reading;

  FieldReader(Reading reading) {
    this.reading = reading;
  }

  /** The label that a block begins with, or null. */
  ColumnNames.@Nullable Label label(Block block) {
    boolean item = block.marker().kind().compareTo(Marker.Kind.POINT) < 0;
    return block.table() != null || item
        ? null
        : ColumnNames.labelAt(reading.words(), block.from(), block.to());
  }

  /**
   * The fields that the labelled blocks among the given ones make; blocks without label are passed
   * over.
   */
  Fields of(List<Block> blocks, Fields outer) {
    var fields = outer;
    for (var block : blocks) {
      var label = label(block);
      if (label == null) continue;
      var all = new ArrayList<Integer>();
      for (int i = label.content(); i < block.to(); i++) all.add(i);
      int at = blocks.indexOf(block) + 1;
      while (at < blocks.size() && isLoose(blocks.get(at), label)) {
        for (int i = blocks.get(at).from(); i < blocks.get(at).to(); i++) all.add(i);
        at++;
      }
      fields = plus(fields, label.column(), picked(all));
    }
    return fields;
  }

  /** A line of names under "Cơ quan phối hợp:" that the printer broke off. */
  private boolean isLoose(Block block, ColumnNames.Label label) {
    boolean names = label.column() == Column.LEAD || label.column() == Column.COORDINATOR;
    return names
        && block.marker().label().isEmpty()
        && block.marker().kind() == Marker.Kind.NONE
        && label(block) == null
        && new BearerReader(reading).listAt(block.from(), block.to()) != null;
  }

  private Reading picked(List<Integer> words) {
    return reading.pick(words.stream().mapToInt(Integer::intValue).toArray());
  }

  Reading picked(Table.Cell cell) {
    return reading.pick(places(cell));
  }

  /** The places of a cell's words in the plan. */
  static int[] places(Table.Cell cell) {
    return cell.ranges().stream()
        .flatMapToInt(range -> IntStream.range(range.from(), range.to()))
        .toArray();
  }

  /** The fields of a row; a cell "-nt-" repeats the cell above. */
  Fields of(Table table, Table.Row row, Fields above) {
    var fields = Fields.NONE;
    for (int c = 0; c < table.columns().size() && c < row.cells().size(); c++) {
      var column = table.columns().get(c);
      var cell = row.cells().get(c);
      if (cell.isEmpty()) continue;
      var content = picked(cell);
      boolean repeats =
          SAME_AS_ABOVE.matchAt(content.words(), 0, content.words().size())
              == content.words().size();
      fields =
          repeats
              ? copy(fields, above, column)
              : column == Column.TASK ? fields : plus(fields, column, content);
    }
    return counted(table, row, fields);
  }

  /** A bare number under "Số lượng" counts what stands under "Đơn vị tính" or "Sản phẩm". */
  private Fields counted(Table table, Table.Row row, Fields fields) {
    var number = table.cell(row, Column.QUANTITY);
    var quantity = fields.cell(Column.QUANTITY);
    if (number == null || number.isEmpty() || quantity == null || !isBare(quantity)) return fields;
    for (var column : List.of(Column.UNIT, Column.PRODUCT)) {
      var noun = table.cell(row, column);
      if (noun == null || noun.isEmpty()) continue;
      var both = IntStream.concat(IntStream.of(places(number)), IntStream.of(places(noun)));
      return fields.with(Column.QUANTITY, reading.pick(both.toArray()));
    }
    return fields;
  }

  private static boolean isBare(Reading cell) {
    int size = cell.words().size();
    return size > 0 && cell.words().isNumber(size - 1);
  }

  private static Fields copy(Fields to, Fields from, Column column) {
    var words = from.cell(column);
    return switch (column) {
      case LEAD -> to.withLead(from.lead());
      case COORDINATOR -> to.withCoordinators(from.coordinators());
      default -> words == null ? to : to.with(column, words);
    };
  }

  private static Fields plus(Fields fields, Column column, Reading content) {
    return switch (column) {
      case LEAD -> lead(fields, content);
      case COORDINATOR -> fields.withCoordinators(names(content));
      default -> fields.with(column, content);
    };
  }

  /** "Phòng Nội vụ; phối hợp: Thị đoàn": some plans name both after one label. */
  private static Fields lead(Fields fields, Reading content) {
    int size = content.words().size();
    int at = WITH_OTHERS.find(content.words(), 1, size);
    if (at < 0) return fields.withLead(names(content));
    int after = WITH_OTHERS.matchAt(content.words(), at, size);
    var reader = new BearerReader(content);
    return fields.withLead(reader.loose(0, at)).withCoordinators(reader.loose(after, size));
  }

  private static List<Bearer> names(Reading cell) {
    return new BearerReader(cell).loose(0, cell.words().size());
  }
}
