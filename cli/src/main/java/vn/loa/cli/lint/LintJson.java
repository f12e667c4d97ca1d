package vn.loa.cli.lint;

import java.io.Writer;
import vn.loa.cli.json.JsonLine;
import vn.loa.cli.json.JsonOut;
import vn.loa.cli.register.Pages;
import vn.loa.cli.register.Place;
import vn.loa.cli.wording.Codes;
import vn.loa.cli.wording.DiagnosticWords;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.diagnostic.Correction;
import vn.loa.compiler.diagnostic.Diagnostic.Severity;
import vn.loa.compiler.diagnostic.Finding;

/** Writes the findings of a text as one line of JSON, {@code loa.lint/1}. */
final class LintJson {

  private final Checked checked;
  private final DiagnosticWords words;
  private final Place place;
  private final JsonOut out;

  private LintJson(Checked checked, Wording wording, JsonOut out) {
    this.checked = checked;
    this.words = new DiagnosticWords(wording);
    this.place = new Place(checked.source().text());
    this.out = out;
  }

  /** Writes and does not close. */
  static void write(Checked checked, Wording wording, Writer to) {
    JsonLine.write(to, out -> new LintJson(checked, wording, out).fields());
  }

  private void fields() {
    var source = checked.source();
    out.text("schema", "loa.lint/1");
    out.object(
        "source",
        () ->
            out.text("name", source.name())
                .text("sha256", source.sha256())
                .text("mediaType", source.mediaType()));
    out.object(
        "counts",
        () -> {
          for (var severity : Severity.values())
            out.whole(Codes.of(severity), checked.count(severity));
        });
    out.objects("findings", checked.findings(), this::finding);
  }

  private void finding(Finding finding) {
    var diagnostic = finding.diagnostic();
    var span = diagnostic.span();
    var fixed = checked.fixed();
    out.text("code", diagnostic.code().label()).text("severity", Codes.of(diagnostic.severity()));
    out.text("message", words.message(diagnostic)).text("hint", words.hint(diagnostic));
    out.span(span).text("text", span.in(checked.source().text()));
    out.whole("page", Pages.at(checked.source(), span.start()));
    out.whole("line", place.line(span.start())).whole("column", place.column(span.start()));
    out.objects("corrections", finding.corrections(), this::correction);
    out.truth("corrected", fixed != null && !fixed.left().contains(finding));
  }

  private void correction(Correction correction) {
    out.span(correction.span()).text("replacement", correction.replacement());
  }
}
