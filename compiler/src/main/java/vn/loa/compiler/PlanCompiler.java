package vn.loa.compiler;

import vn.loa.compiler.check.Checks;
import vn.loa.compiler.check.Subject;
import vn.loa.compiler.clause.Clauses;
import vn.loa.compiler.duty.Obligations;
import vn.loa.compiler.head.HeadReader;
import vn.loa.compiler.head.ReferenceReader;
import vn.loa.compiler.index.Targets;
import vn.loa.compiler.outline.Outline;
import vn.loa.compiler.reading.Reading;
import vn.loa.vietnamese.SourceText;

/** The pipeline: text, reading, outline, clauses, obligations. Pure, and safe from any thread. */
public final class PlanCompiler {

  private PlanCompiler() {}

  /** Compiles one plan; never fails, whatever the text: faults become diagnostics. */
  public static CompiledPlan compile(SourceText source) {
    var reading = Reading.of(source);
    var outline = Outline.of(reading);
    var head = HeadReader.read(reading, outline);
    var references = ReferenceReader.read(reading, outline);
    var clauses = Clauses.of(reading, outline);
    var obligations = Obligations.of(clauses, head.year());
    var targets = Targets.of(reading, outline, clauses, head);
    var sections = Contents.sections(reading, outline);
    var topics = Contents.topics(clauses);
    var diagnostics = Checks.of(new Subject(reading, outline, head, references, obligations.all()));
    return new CompiledPlan(
        reading, head, references, sections, topics, obligations.all(), targets.all(), diagnostics);
  }
}
