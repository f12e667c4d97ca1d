package vn.loa.cli.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.cli.call.Plain;
import vn.loa.cli.register.Pages;
import vn.loa.cli.register.Place;
import vn.loa.cli.table.FindingView;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.diagnostic.Correction;
import vn.loa.compiler.diagnostic.Diagnostic.Severity;
import vn.loa.compiler.diagnostic.Finding;

/** Shows findings to somebody at a terminal, in the order of the text. */
final class LintTable {

  private final Checked checked;
  private final Wording wording;
  private final FindingView view;
  private final Place place;
  private final StringBuilder out = new StringBuilder();

  private LintTable(Checked checked, Wording wording, int width, boolean colours) {
    this.checked = checked;
    this.wording = wording;
    this.view = new FindingView(checked.source().text(), wording, width, colours);
    this.place = new Place(checked.source().text());
  }

  /** Writes and does not close. */
  static void write(Checked checked, Wording wording, int width, boolean colours, Writer to) {
    var table = new LintTable(checked, wording, width, colours);
    table.all();
    try {
      to.write(table.out.toString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void all() {
    var fixed = checked.fixed();
    if (fixed == null) {
      for (var finding : checked.findings()) finding(finding);
      summary();
      return;
    }
    if (!fixed.changes().isEmpty()) out.append(wording.say("lint.fixed")).append('\n');
    for (var change : fixed.changes()) {
      var at = where(change.correction().span().start());
      String code = change.finding().diagnostic().code().label();
      out.append("  ").append(at).append("  ").append(code).append("  ");
      out.append(proposal(change.correction())).append('\n');
    }
    var left = fixed.left().stream().filter(checked.findings()::contains).toList();
    if (!left.isEmpty()) out.append('\n').append(wording.say("lint.left")).append('\n');
    for (var finding : left) finding(finding);
    var values =
        Map.of(
            "file", Plain.text(checked.shown()),
            "changes", "" + fixed.changes().size(),
            "left", "" + fixed.left().size());
    out.append('\n').append(wording.say("lint.summary.fixed", values)).append('\n');
  }

  private void finding(Finding finding) {
    var proposals = finding.corrections().stream().map(this::proposal).distinct().toList();
    String at = where(finding.diagnostic().span().start());
    out.append(view.one(at, finding.diagnostic(), proposals)).append('\n');
  }

  private String where(int offset) {
    var values = new HashMap<String, String>();
    values.put("file", Plain.text(checked.shown()));
    values.put("line", "" + place.line(offset));
    values.put("column", "" + place.column(offset));
    var page = Pages.at(checked.source(), offset);
    if (page == null) return wording.say("lint.where", values);
    values.put("page", page.toString());
    return wording.say("lint.where.page", values);
  }

  private String proposal(Correction correction) {
    String was = Plain.text(correction.span().in(checked.source().text())).strip();
    String is = Plain.text(correction.replacement()).strip();
    if (was.isEmpty()) return wording.say("lint.insert", "is", is);
    if (is.isEmpty()) return wording.say("lint.delete", "was", was);
    return wording.say("lint.propose", Map.of("was", was, "is", is));
  }

  private void summary() {
    List<Finding> all = checked.findings();
    String file = Plain.text(checked.shown());
    if (all.isEmpty()) {
      out.append(wording.say("lint.clean", "file", file)).append('\n');
      return;
    }
    long fixable = all.stream().filter(f -> !f.corrections().isEmpty()).count();
    var values =
        Map.of(
            "file", file,
            "errors", "" + checked.count(Severity.ERROR),
            "warnings", "" + checked.count(Severity.WARNING),
            "notes", "" + checked.count(Severity.NOTE),
            "fixable", "" + fixable);
    out.append(wording.say("lint.summary", values)).append('\n');
  }
}
