package vn.loa.compiler.index;

import java.util.List;
import vn.loa.compiler.clause.Clauses;
import vn.loa.compiler.head.DocumentHead;
import vn.loa.compiler.outline.Outline;
import vn.loa.compiler.reading.Reading;
import vn.loa.obligation.Target;

/** The index targets of a plan, in the order of the text. */
public record Targets(List<Target> all) {

  public Targets {
    all = List.copyOf(all);
  }

  public static Targets of(Reading reading, Outline outline, Clauses clauses, DocumentHead head) {
    return new Targets(new TargetReader(reading, head).read(outline));
  }
}
