package vn.loa.compiler.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.loa.compiler.bearer.BearerReader;
import vn.loa.compiler.quantity.Quotas;
import vn.loa.compiler.reading.Reading;
import vn.loa.obligation.Bearer;

/** Splits a quantity cell that gives several bearers a number each. */
final class Shares {

  /**
   * One number of a cell.
   *
   * @param bearers whose number it is; empty where the row's own lead is meant
   * @param words those of the cell from {@code from} to {@code to}, exclusive
   */
  record Share(List<Bearer> bearers, Reading words, int from, int to) {}

  private Shares() {}

  /** The shares, or an empty list where the cell holds but one number or speaks of one bearer. */
  static List<Share> of(Reading cell) {
    var words = cell.words();
    var subjects = new SubjectReader(words, new BearerReader(cell));
    var out = new ArrayList<Share>();
    boolean named = false;
    int from = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i < words.size() && !words.is(i, ";")) continue;
      if (Quotas.of(words, from, i) == null) return List.of();
      var subject = subjects.at(from, i);
      if (subject == null && from > 0) return List.of();
      named |= subject != null;
      out.add(
          new Share(
              subject == null ? List.of() : subject.bearers(),
              cell.pick(IntStream.range(from, i).toArray()),
              from,
              i));
      from = i + 1;
    }
    return named && out.size() > 1 ? out : List.of();
  }
}
