package vn.loa.cli.json;

import java.io.Writer;
import org.jspecify.annotations.Nullable;
import vn.loa.cli.register.Pages;
import vn.loa.cli.wording.Codes;
import vn.loa.cli.wording.DiagnosticWords;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.diagnostic.Diagnostic;

/** Writes a compiled plan as one line of JSON. */
public final class PlanJson {

  private final CompiledPlan plan;
  private final Wording wording;
  private final JsonOut out;

  private PlanJson(CompiledPlan plan, Wording wording, JsonOut out) {
    this.plan = plan;
    this.wording = wording;
    this.out = out;
  }

  /** Writes and does not close. */
  public static void write(CompiledPlan plan, Wording wording, Writer to) {
    JsonLine.write(to, out -> new PlanJson(plan, wording, out).fields());
  }

  private void fields() {
    out.text("schema", "loa.plan/1");
    out.object("source", () -> new SourceJson(plan.reading(), out).fields());
    out.object("document", () -> new HeadJson(plan.head(), plan.references(), out).fields());
    out.objects("sections", plan.sections(), this::section);
    out.objects("topics", plan.topics(), this::topic);
    var duties = new DutyJson(plan.source(), out);
    out.objects("duties", plan.obligations(), duties::duty);
    out.objects("targets", plan.targets(), duties::target);
    out.objects("diagnostics", plan.diagnostics(), this::diagnostic);
  }

  private void section(CompiledPlan.Section section) {
    out.text("id", section.id()).text("heading", section.heading());
    out.whole("level", section.level()).span(section.span());
  }

  private void topic(CompiledPlan.TopicItem item) {
    out.text("section", item.section());
    out.texts("codes", item.topics().stream().map(t -> t.label()).toList());
    out.text("text", item.text()).span(item.span());
  }

  private void diagnostic(Diagnostic diagnostic) {
    var words = new DiagnosticWords(wording);
    out.text("code", diagnostic.code().label()).text("severity", Codes.of(diagnostic.severity()));
    out.text("message", words.message(diagnostic));
    out.text("hint", words.hint(diagnostic));
    out.span(diagnostic.span()).whole("page", page(diagnostic));
  }

  private @Nullable Integer page(Diagnostic diagnostic) {
    return Pages.at(plan.source(), diagnostic.span().start());
  }
}
