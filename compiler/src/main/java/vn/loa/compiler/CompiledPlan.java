package vn.loa.compiler;

import java.util.List;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.head.DocumentHead;
import vn.loa.compiler.head.Reference;
import vn.loa.compiler.reading.Reading;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Target;
import vn.loa.obligation.Topic;
import vn.loa.vietnamese.SourceText;
import vn.loa.vietnamese.Span;

/**
 * A plan as the compiler understands it.
 *
 * @param reading the source and what was restored in it
 * @param topics what the content sections want told
 * @param obligations in the order of the text
 */
public record CompiledPlan(
    Reading reading,
    DocumentHead head,
    List<Reference> references,
    List<Section> sections,
    List<TopicItem> topics,
    List<Obligation> obligations,
    List<Target> targets,
    List<Diagnostic> diagnostics) {

  public CompiledPlan {
    references = List.copyOf(references);
    sections = List.copyOf(sections);
    topics = List.copyOf(topics);
    obligations = List.copyOf(obligations);
    targets = List.copyOf(targets);
    diagnostics = List.copyOf(diagnostics);
  }

  public SourceText source() {
    return reading.source();
  }

  /**
   * A numbered or titled part of the plan.
   *
   * @param level 1 for "I.", 2 for "1.", and so on
   * @param span with everything under it
   */
  public record Section(String id, String heading, int level, Span span) {}

  /** One thing that the plan wants told, with the fields of reform that it belongs to. */
  public record TopicItem(String section, List<Topic> topics, String text, Span span) {
    public TopicItem {
      topics = List.copyOf(topics);
    }
  }
}
