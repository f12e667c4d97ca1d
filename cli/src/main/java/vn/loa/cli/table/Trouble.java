package vn.loa.cli.table;

import java.util.List;
import vn.loa.cli.call.Columns;
import vn.loa.cli.call.Plain;
import vn.loa.cli.register.Place;
import vn.loa.cli.wording.DiagnosticWords;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.diagnostic.Diagnostic;

/** Diagnostics as compilers show them: the line, a caret under the place, a hint. */
final class Trouble {

  private static final int MOST_OF_ONE_CODE = 5;

  private final String text;
  private final Place place;
  private final Wording wording;
  private final Ink ink;
  private final int width;

  Trouble(String text, Wording wording, Ink ink, int width) {
    this.text = text;
    this.place = new Place(text);
    this.wording = wording;
    this.ink = ink;
    this.width = width;
  }

  /** All of them, gravest first; of many alike only the first few. */
  String all(String file, List<Diagnostic> diagnostics) {
    var out = new StringBuilder();
    var codes =
        diagnostics.stream()
            .map(Diagnostic::code)
            .distinct()
            .sorted((a, b) -> a.severity().compareTo(b.severity()))
            .toList();
    for (var code : codes) {
      var alike = diagnostics.stream().filter(d -> d.code() == code).toList();
      alike.stream()
          .limit(MOST_OF_ONE_CODE)
          .forEach(d -> out.append('\n').append(one(where(file, d), d)));
      int more = alike.size() - MOST_OF_ONE_CODE;
      if (more > 0) {
        out.append('\n').append(ink.soft(wording.say("table.more", "count", more))).append('\n');
      }
    }
    return out.toString();
  }

  private String where(String file, Diagnostic diagnostic) {
    int start = diagnostic.span().start();
    return Plain.text(file) + ":" + place.line(start) + ":" + place.column(start);
  }

  String one(String where, Diagnostic diagnostic) {
    var span = diagnostic.span();
    var words = new DiagnosticWords(wording);
    var out = new StringBuilder();
    String severity = wording.name("severity", diagnostic.severity());
    String head =
        switch (diagnostic.severity()) {
          case ERROR -> ink.red(severity);
          case WARNING -> ink.yellow(severity);
          case NOTE -> ink.blue(severity);
        };
    String message = Plain.text(words.message(diagnostic));
    int taken = Columns.width(severity) + diagnostic.code().label().length() + 3;
    out.append(head).append(' ').append(ink.soft(diagnostic.code().label())).append("  ");
    // The sentence stands beside the code where it has room there, else under it.
    if (taken + Columns.width(message) > width) out.append("\n  ");
    out.append(ink.strong(String.join("\n  ", Columns.wrap(message, width - 2)))).append('\n');
    if (span.length() > 0) quote(out, where, span.start(), span.end());
    String hint = Plain.text(words.hint(diagnostic));
    out.append(ink.soft("  → ")).append(String.join("\n    ", Columns.wrap(hint, width - 4)));
    return out.append('\n').toString();
  }

  private void quote(StringBuilder out, String where, int start, int end) {
    int line = place.line(start);
    String number = Integer.toString(line);
    int room = Math.max(20, width - number.length() - 5);
    int from = place.start(line);
    int to = place.end(line);
    int stop = Math.min(Math.max(end, start), to);
    // A long line is shown around the place.
    if (to - from > room) {
      from = Math.max(from, Math.min(start - room / 3, to - room));
      to = Math.min(to, from + room);
      if (from > 0 && Character.isLowSurrogate(text.charAt(from))) from++;
    }
    String shown = Plain.text(text.substring(from, to));
    String before = Plain.text(text.substring(from, Math.max(from, start)));
    int marked =
        Math.max(
            1,
            Columns.width(
                text.substring(Math.max(from, start), Math.max(start, Math.min(stop, to)))));
    String bar = " │ ";
    out.append("  ").append(ink.soft(where)).append('\n');
    out.append(' ').append(ink.soft(number + bar)).append(shown).append('\n');
    out.append(' ').append(" ".repeat(number.length())).append(ink.soft(bar));
    out.append(" ".repeat(Columns.width(before))).append(ink.red("^".repeat(marked))).append('\n');
  }
}
