package vn.loa.compiler.lint.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.loa.vietnamese.Phrase;

/** The shipped list of terms and bodies that were given up, {@code terms.tsv}. */
final class Terms {

  private static final int COLUMNS = 5;

  /**
   * A term.
   *
   * @param since the first day on which it was out of use
   * @param now what took its place
   */
  record Term(Phrase phrase, LocalDate since, String now, String certainty, String source) {}

  private static final class Held {
    static final List<Term> ALL = load();
  }

  private Terms() {}

  static List<Term> all() {
    return Held.ALL;
  }

  private static List<Term> load() {
    var out = new ArrayList<Term>();
    for (var row : Tables.rows("terms.tsv", COLUMNS))
      out.add(new Term(Phrase.of(row[0]), LocalDate.parse(row[1]), row[2], row[3], row[4]));
    return List.copyOf(out);
  }
}
