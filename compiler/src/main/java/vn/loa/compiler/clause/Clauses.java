package vn.loa.compiler.clause;

import java.util.List;
import vn.loa.compiler.outline.Outline;
import vn.loa.compiler.reading.Reading;

/** The clauses of a plan, in the order of the text. */
public record Clauses(Reading reading, List<Clause> all) {

  public Clauses {
    all = List.copyOf(all);
  }

  /** Reads the clauses of an outline. */
  public static Clauses of(Reading reading, Outline outline) {
    return new Clauses(reading, new ClauseReader(reading).read(outline));
  }
}
