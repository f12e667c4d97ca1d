package vn.loa.compiler.lint.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shipped list of national documents, {@code documents.tsv}; it is dated, and says nothing
 * about what it does not hold.
 */
final class NationalDocuments {

  private static final int COLUMNS = 9;

  /** Read when the first citation asks for it, and then once. */
  private static final class Held {
    static final Map<String, List<NationalDocument>> BY_NUMBER = load();
  }

  private NationalDocuments() {}

  /** All documents of a number; numbers without a year come back every year. */
  static List<NationalDocument> numbered(String number) {
    return Held.BY_NUMBER.getOrDefault(number, List.of());
  }

  /** The one of a number that a date of citation means, or null where that is not certain. */
  static @Nullable NationalDocument meant(String number, @Nullable LocalDate cited) {
    var all = numbered(number);
    if (number.matches("\\d+/\\d{4}/.*") && all.size() == 1) return all.getFirst();
    if (cited == null) return null;
    for (var one : all) {
      var date = one.date();
      if (date != null && date.getYear() == cited.getYear()) return one;
    }
    return null;
  }

  private static Map<String, List<NationalDocument>> load() {
    var out = new HashMap<String, List<NationalDocument>>();
    for (var row : Tables.rows("documents.tsv", COLUMNS)) {
      var document =
          new NationalDocument(
              row[0],
              Tables.date(row[1]),
              row[2],
              row[3],
              Tables.date(row[4]),
              Tables.date(row[5]),
              row[6].isEmpty() ? null : row[6],
              NationalDocument.Certainty.valueOf(row[7]),
              row[8]);
      out.merge(
          document.number(),
          List.of(document),
          (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList());
    }
    return Map.copyOf(out);
  }
}
