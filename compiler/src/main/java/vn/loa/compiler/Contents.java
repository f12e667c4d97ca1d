package vn.loa.compiler;

import java.util.ArrayList;
import java.util.List;
import vn.loa.compiler.clause.Clauses;
import vn.loa.compiler.clause.Purpose;
import vn.loa.compiler.duty.TopicNames;
import vn.loa.compiler.outline.Block;
import vn.loa.compiler.outline.Outline;
import vn.loa.compiler.reading.Reading;

/** What a plan holds beside duties: its sections, and what it wants told. */
final class Contents {

  private Contents() {}

  static List<CompiledPlan.Section> sections(Reading reading, Outline outline) {
    var out = new ArrayList<CompiledPlan.Section>();
    for (var block : outline.blocks()) sections(reading, block, 1, out);
    return out;
  }

  private static void sections(
      Reading reading, Block block, int level, List<CompiledPlan.Section> out) {
    if (!block.isHeading() || block.zone() != Block.Zone.BODY) return;
    var words = reading.words();
    int to = block.to();
    while (to > block.from() && words.is(to - 1, ":")) to--;
    out.add(
        new CompiledPlan.Section(
            block.id(),
            reading.readable(block.from(), to),
            level,
            words.span(block.from(), block.end())));
    for (var child : block.children()) sections(reading, child, level + 1, out);
  }

  static List<CompiledPlan.TopicItem> topics(Clauses clauses) {
    var out = new ArrayList<CompiledPlan.TopicItem>();
    for (var clause : clauses.all()) {
      if (clause.purpose() != Purpose.CONTENT) continue;
      var topics = TopicNames.ofContent(clause.words(), clause.from(), clause.to());
      out.add(
          new CompiledPlan.TopicItem(clause.section(), topics, clause.readable(), clause.span()));
    }
    return out;
  }
}
