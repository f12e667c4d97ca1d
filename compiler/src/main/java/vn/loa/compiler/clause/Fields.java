package vn.loa.compiler.clause;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.outline.Table.Column;
import vn.loa.compiler.reading.Reading;
import vn.loa.obligation.Bearer;

/**
 * What labels or table columns say about a task.
 *
 * @param cells the words under each label or column that is neither lead nor coordinator
 */
public record Fields(List<Bearer> lead, List<Bearer> coordinators, Map<Column, Reading> cells) {

  public static final Fields NONE = new Fields(List.of(), List.of(), Map.of());

  public Fields {
    lead = List.copyOf(lead);
    coordinators = List.copyOf(coordinators);
    cells = Map.copyOf(cells);
  }

  /** The words about one thing, or null. */
  public @Nullable Reading cell(Column column) {
    return cells.get(column);
  }

  public boolean isEmpty() {
    return lead.isEmpty() && coordinators.isEmpty() && cells.isEmpty();
  }

  Fields withLead(List<Bearer> names) {
    return new Fields(names, coordinators, cells);
  }

  Fields withCoordinators(List<Bearer> names) {
    return new Fields(lead, names, cells);
  }

  Fields with(Column column, Reading words) {
    var all = new EnumMap<Column, Reading>(Column.class);
    all.putAll(cells);
    all.put(column, words);
    return new Fields(lead, coordinators, all);
  }
}
