package vn.loa.obligation.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One state of the calendar's data. It is never changed: a correction is a new edition, so that
 * what was reckoned can be reckoned again.
 *
 * @param valid the days that it speaks about; a day in it without an entry is plain
 * @param entries a day at most once; of hours for one day the later entry holds
 * @param source who says so
 * @param corrects the id of the edition that this one was made from; null for a first one
 */
public record Edition(
    String id, DateRange valid, List<Entry> entries, String source, @Nullable String corrects) {

  /** A row of an edition. */
  public sealed interface Entry permits SpecialDay, WorkingHours {}

  public Edition {
    entries = List.copyOf(entries);
    var seen = new HashSet<LocalDate>();
    for (var entry : entries) {
      if (!(entry instanceof SpecialDay special)) continue;
      if (!seen.add(special.day())) throw new IllegalArgumentException(special.day() + " twice");
      if (!valid.contains(special.day()))
        throw new IllegalArgumentException(special.day() + " outside " + valid);
    }
  }

  /** Holidays and swapped days of 2023 to 2030 and usual hours, as they come with Loa. */
  public static Edition shipped() {
    return EditionTable.shipped();
  }

  /**
   * Reads an edition from the form that {@link #table()} writes; what it corrects is not in it.
   *
   * @throws IllegalArgumentException that names the row, for a table that cannot be read
   */
  public static Edition read(String table) {
    return EditionTable.read(table);
  }

  /**
   * This edition as a table of cells parted by tabs, a row a line, to be kept.
   *
   * @throws IllegalArgumentException for a name or source with a tab or a line break
   */
  public String table() {
    return EditionTable.write(this);
  }

  /**
   * This edition, mended.
   *
   * @param put new entries; a special day takes the place of what was said about that day, hours
   *     take the place of older ones on the days for which they are valid
   * @param withdrawn days that are plain again
   */
  public Edition corrected(
      String newId, String newSource, List<? extends Entry> put, Set<LocalDate> withdrawn) {
    var gone = new HashSet<>(withdrawn);
    for (var entry : put) {
      if (entry instanceof SpecialDay special) gone.add(special.day());
    }
    var kept = entries.stream().filter(e -> !(e instanceof SpecialDay s && gone.contains(s.day())));
    return new Edition(newId, valid, Stream.concat(kept, put.stream()).toList(), newSource, id);
  }
}
