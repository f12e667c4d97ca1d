package vn.loa.cli.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.cli.call.Columns;
import vn.loa.cli.call.Plain;
import vn.loa.cli.ledger.Ledger;
import vn.loa.cli.ledger.Line;
import vn.loa.cli.register.Register;
import vn.loa.cli.wording.DutyWords;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.CompiledPlan;
import vn.loa.obligation.Obligation;

/** Shows two plans held against each other to somebody at a terminal. */
public final class LedgerTable {

  /** How it should look; quiet leaves out what is in order. */
  public record Style(int width, boolean colours, boolean quiet) {}

  private static final int MOST_LINES = 3;
  private static final String INDENT = "    ";

  private final Ledger ledger;
  private final Wording wording;
  private final Style style;
  private final Ink ink;
  private final StringBuilder out = new StringBuilder();

  private LedgerTable(Ledger ledger, Wording wording, Style style) {
    this.ledger = ledger;
    this.wording = wording;
    this.style = style;
    this.ink = new Ink(style.colours());
  }

  /** Writes and does not close. */
  public static void write(Ledger ledger, Wording wording, Style style, Writer to) {
    var table = new LedgerTable(ledger, wording, style);
    table.head();
    for (var group : ledger.groups()) table.group(group);
    try {
      to.write(table.out.toString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void head() {
    side("left", ledger.left());
    side("right", ledger.right());
    out.append('\n');
    for (var text : Columns.wrap(ledger.counts(), style.width()))
      out.append(ink.strong(text)).append('\n');
  }

  private void side(String side, CompiledPlan plan) {
    var date = plan.head().date();
    String name =
        Stream.of(
                Register.symbol(plan.head()),
                plan.head().issuer(),
                date == null ? null : new DutyWords(wording).date(date))
            .filter(s -> s != null && !s.isEmpty())
            .collect(Collectors.joining(" · "));
    String shown = name.isEmpty() ? plan.source().name() : name;
    String title = ledger.sides(wording).getOrDefault(side, "") + ": " + Plain.text(shown);
    for (var text : Columns.wrap(title, style.width())) out.append(ink.red(text)).append('\n');
  }

  private void group(Ledger.Group group) {
    boolean inOrder = group.tone() == Ledger.Tone.GOOD;
    if (inOrder && style.quiet()) return;
    String count = wording.say("table.group", "count", group.lines().size());
    out.append('\n').append(inked(group.tone(), group.title())).append(' ').append(ink.soft(count));
    out.append('\n').append(ink.soft("─".repeat(style.width()))).append('\n');
    for (var line : group.lines()) line(line, inOrder ? 1 : MOST_LINES);
  }

  private String inked(Ledger.Tone tone, String text) {
    return switch (tone) {
      case BAD -> ink.red(text);
      case DOUBTFUL -> ink.yellow(text);
      case GOOD -> ink.green(text);
      case PLAIN -> ink.strong(text);
    };
  }

  private void line(Line line, int most) {
    String bearers = Plain.text(line.bearers());
    String who = bearers.isEmpty() ? wording.say("bearer.none") : bearers;
    String head = line.places() + "  " + who;
    for (var text : Columns.wrap(head, style.width(), 2)) out.append(ink.strong(text)).append('\n');
    words(line.first(), most);
    for (var said : line.said()) {
      var lines = Columns.wrap(Plain.text(said), style.width() - INDENT.length() - 2);
      String mark = "→ ";
      for (var text : lines) {
        out.append(INDENT).append(ink.soft(mark)).append(text).append('\n');
        mark = "  ";
      }
    }
  }

  private void words(Obligation duty, int most) {
    String text = Plain.text(duty.origin().readable());
    for (var part : Columns.wrap(text, style.width() - INDENT.length(), most))
      out.append(INDENT).append(ink.soft(part)).append('\n');
  }
}
