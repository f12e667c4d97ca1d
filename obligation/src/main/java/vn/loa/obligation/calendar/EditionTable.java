package vn.loa.obligation.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.calendar.SpecialDay.Certainty;

/**
 * An edition as a table of cells parted by tabs: what, days, name, certainty, source. The first row
 * is {@code edition}; the days of a swap are the day off, "=", the day worked for it. A swap is one
 * row, or two where its days are told apart.
 */
final class EditionTable {

  private static final int CELLS = 5;

  private EditionTable() {}

  static Edition shipped() {
    return read(text("days.tsv"));
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException that names the row, for one that cannot be read
   */
  static Edition read(String table) {
    var entries = new ArrayList<Edition.Entry>();
    String[] head = null;
    for (var line : table.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) continue;
      String[] cells = line.split("\t", -1);
      if (cells.length != CELLS) throw unreadable(line, null);
      if (cells[0].equals("edition")) {
        head = cells;
        continue;
      }
      try {
        entries.addAll(entries(cells));
      } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
        throw unreadable(line, wrong);
      }
    }
    if (head == null) throw new IllegalArgumentException("no row \"edition\"");
    return new Edition(head[2], range(head[1]), entries, head[4], null);
  }

  /**
   * Writes a table that reads as the same edition, but for what it corrects.
   *
   * @throws IllegalArgumentException for a name or source with a tab or a line break
   */
  static String write(Edition edition) {
    var out = new StringBuilder();
    row(out, "edition", range(edition.valid()), edition.id(), "", edition.source());
    for (var entry : edition.entries()) {
      switch (entry) {
        case SpecialDay day ->
            row(
                out,
                what(day),
                day.day() + (day.other() == null ? "" : "=" + day.other()),
                day.name(),
                day.certainty().name().toLowerCase(Locale.ROOT),
                day.source());
        case WorkingHours hours -> {
          var times = new StringBuilder(weekdays(hours.weekdays()));
          for (var i : hours.intervals())
            times.append(" ").append(i.from()).append("-").append(i.to());
          row(out, "hours", range(hours.valid()), times.toString(), "", hours.source());
        }
      }
    }
    return out.toString();
  }

  private static void row(StringBuilder out, String... cells) {
    for (String cell : cells) {
      if (cell.chars().anyMatch(c -> c < ' ')) throw new IllegalArgumentException("cell: " + cell);
    }
    out.append(String.join("\t", cells)).append("\n");
  }

  private static String what(SpecialDay day) {
    return switch (day.kind()) {
      case HOLIDAY -> "holiday";
      case COMPENSATION -> "compensation";
      case SWAPPED_OFF -> "swapped-off";
      case SWAPPED_WORKED -> "swapped-worked";
    };
  }

  private static String range(DateRange days) {
    return days.from() + ".." + days.to();
  }

  private static String weekdays(Set<DayOfWeek> days) {
    return days.stream().sorted().map(EditionTable::name).collect(Collectors.joining(","));
  }

  private static String name(DayOfWeek day) {
    return day == DayOfWeek.SUNDAY ? "CN" : "T" + (day.getValue() + 1);
  }

  private static List<Edition.Entry> entries(String[] cells) {
    return switch (cells[0]) {
      case "hours" -> List.of(hours(cells));
      case "holiday" -> days(cells, SpecialDay.Kind.HOLIDAY);
      case "compensation" -> days(cells, SpecialDay.Kind.COMPENSATION);
      case "swapped-off" -> List.of(swapped(cells, SpecialDay.Kind.SWAPPED_OFF));
      case "swapped-worked" -> List.of(swapped(cells, SpecialDay.Kind.SWAPPED_WORKED));
      case "swap" -> {
        String[] days = cells[1].split("=", -1);
        var off = LocalDate.parse(days[0]);
        var worked = LocalDate.parse(days[1]);
        yield List.of(
            special(cells, off, SpecialDay.Kind.SWAPPED_OFF, worked),
            special(cells, worked, SpecialDay.Kind.SWAPPED_WORKED, off));
      }
      default -> throw new IllegalArgumentException(cells[0]);
    };
  }

  private static List<Edition.Entry> days(String[] cells, SpecialDay.Kind kind) {
    return range(cells[1])
        .days()
        .<Edition.Entry>map(day -> special(cells, day, kind, null))
        .toList();
  }

  /** The day that the row is about, "=", the other one. */
  private static SpecialDay swapped(String[] cells, SpecialDay.Kind kind) {
    String[] days = cells[1].split("=", -1);
    return special(cells, LocalDate.parse(days[0]), kind, LocalDate.parse(days[1]));
  }

  private static SpecialDay special(
      String[] cells, LocalDate day, SpecialDay.Kind kind, @Nullable LocalDate other) {
    var certainty = Certainty.valueOf(cells[3].toUpperCase(Locale.ROOT));
    return new SpecialDay(day, kind, cells[2], certainty, cells[4], other);
  }

  /** "T2-T6 07:30-11:30 13:30-17:30", "T2,T4": T2 is Monday, CN is Sunday. */
  private static WorkingHours hours(String[] cells) {
    String[] parts = cells[2].split(" ", -1);
    var intervals = new ArrayList<WorkingHours.Interval>();
    for (int i = 1; i < parts.length; i++) {
      String[] ends = parts[i].split("-", -1);
      intervals.add(new WorkingHours.Interval(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
    }
    return new WorkingHours(range(cells[1]), weekdays(parts[0]), intervals, cells[4]);
  }

  private static Set<DayOfWeek> weekdays(String cell) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (String part : cell.split(",", -1)) {
      String[] ends = part.split("-", -1);
      days.addAll(EnumSet.range(weekday(ends[0]), weekday(ends[ends.length - 1])));
    }
    return days;
  }

  private static DayOfWeek weekday(String name) {
    return name.equals("CN")
        ? DayOfWeek.SUNDAY
        : DayOfWeek.of(Integer.parseInt(name.substring(1)) - 1);
  }

  private static DateRange range(String cell) {
    String[] ends = cell.split("\\.\\.", -1);
    return new DateRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
  }

  private static IllegalArgumentException unreadable(String line, @Nullable Exception why) {
    return new IllegalArgumentException("row of an edition: " + line, why);
  }

  private static String text(String file) {
    try (var in = EditionTable.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("missing table " + file);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(file, broken);
    }
  }
}
