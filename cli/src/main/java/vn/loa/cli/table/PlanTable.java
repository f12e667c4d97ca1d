package vn.loa.cli.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.cli.call.Columns;
import vn.loa.cli.call.Plain;
import vn.loa.cli.register.Place;
import vn.loa.cli.register.Register;
import vn.loa.cli.wording.DutyWords;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.obligation.ChannelUse;
import vn.loa.obligation.Modality;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Role;
import vn.loa.obligation.Slot;
import vn.loa.obligation.Target;

/** Shows a compiled plan to somebody at a terminal. */
public final class PlanTable {

  /** How it should look. */
  public record Style(int width, boolean colours, boolean quiet) {}

  private static final String INFERRED = "*";
  private static final int MOST_LINES = 5;
  private static final int ROOMY = 72;

  private final CompiledPlan plan;
  private final Wording wording;
  private final DutyWords words;
  private final Style style;
  private final Ink ink;
  private final Place place;
  private final StringBuilder out = new StringBuilder();

  private PlanTable(CompiledPlan plan, Wording wording, Style style) {
    this.plan = plan;
    this.wording = wording;
    this.words = new DutyWords(wording);
    this.style = style;
    this.ink = new Ink(style.colours());
    this.place = new Place(plan.source().text());
  }

  /** Writes and does not close. */
  public static void write(
      CompiledPlan plan, String file, Wording wording, Style style, Writer to) {
    var table = new PlanTable(plan, wording, style);
    table.head(file);
    table.duties();
    table.targets();
    if (!style.quiet()) table.counts(file);
    try {
      to.write(table.out.toString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void head(String file) {
    var head = plan.head();
    var parts = new ArrayList<String>();
    add(parts, Register.symbol(head));
    add(parts, head.issuer());
    var date = head.date();
    if (date != null) parts.add(words.date(date));
    if (parts.isEmpty()) parts.add(Plain.text(file));
    for (var text : Columns.wrap(String.join(" · ", parts), style.width())) line(ink.red(text));
    var title = head.title();
    if (title != null)
      for (var part : Columns.wrap(Plain.text(title), style.width())) line(ink.strong(part));
    out.append('\n');
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null && !part.isEmpty()) parts.add(Plain.text(part));
  }

  private void duties() {
    var grid =
        new Grid(
            List.of(
                new Grid.Column(wording.say("table.id"), 11, ink::soft),
                new Grid.Column(wording.say("table.duty"), 0, text -> text),
                new Grid.Column(wording.say("table.amount"), 18, ink::green),
                new Grid.Column(wording.say("table.channel"), roomy(17), text -> text),
                new Grid.Column(wording.say("table.deadline"), 16, ink::yellow),
                new Grid.Column(wording.say(paged() ? "table.page" : "table.line"), 5, ink::soft)),
            1,
            style.width(),
            MOST_LINES);
    var register = Register.of(plan);
    for (var group : register.groups()) for (var duty : group.duties()) grid.row(cells(duty));
    if (grid.rows().isEmpty()) return;
    int[] widths = grid.widths();
    out.append(ink.soft(grid.head(widths)));
    line(ink.soft("─".repeat(style.width())));
    int row = 0;
    for (var group : register.groups()) {
      String bearer = group.bearer().isEmpty() ? wording.say("bearer.none") : group.bearer();
      String count = wording.say("table.group", "count", group.duties().size());
      var lines = Columns.wrap(Plain.text(bearer) + " " + count, style.width());
      for (var text : lines) line(ink.strong(text));
      for (int i = 0; i < group.duties().size(); i++)
        out.append(grid.row(grid.rows().get(row++), widths));
      out.append('\n');
    }
  }

  /** What has no room in a narrow window is left out. */
  private int roomy(int most) {
    return style.width() < ROOMY ? 0 : most;
  }

  private String[] cells(Obligation duty) {
    var text = new StringBuilder();
    if (duty.modality() == Modality.ADVISORY)
      text.append(wording.say("table.advisory")).append(' ');
    if (duty.role() == Role.COORDINATE) text.append(wording.say("table.coordinate")).append(' ');
    text.append(duty.origin().readable());
    boolean counted =
        duty.inferred().contains(Slot.QUANTITY) || duty.inferred().contains(Slot.PERIOD);
    String channels =
        duty.channels().stream().map(ChannelUse::text).distinct().collect(Collectors.joining("; "));
    return new String[] {
      duty.id(),
      Plain.text(text.toString()),
      words.amount(duty.quota(), duty.recurrence()) + (counted ? INFERRED : ""),
      Plain.text(channels),
      words.deadline(duty.deadline()) + mark(duty, Slot.DEADLINE),
      where(duty.origin().start())
    };
  }

  private static String mark(Obligation duty, Slot slot) {
    return duty.inferred().contains(slot) ? INFERRED : "";
  }

  private void targets() {
    if (plan.targets().isEmpty()) return;
    line(ink.strong(wording.say("table.targets", "count", plan.targets().size())));
    var grid =
        new Grid(
            List.of(
                new Grid.Column("", 11, ink::soft),
                new Grid.Column("", 0, text -> text),
                new Grid.Column("", roomy(16), text -> text),
                new Grid.Column("", 22, ink::green),
                new Grid.Column("", 16, ink::yellow),
                new Grid.Column("", 5, ink::soft)),
            1,
            style.width(),
            MOST_LINES);
    for (var target : plan.targets()) grid.row(cells(target));
    int[] widths = grid.widths();
    for (var row : grid.rows()) out.append(grid.row(row, widths));
    out.append('\n');
  }

  private String[] cells(Target target) {
    return new String[] {
      target.id(),
      Plain.text(target.origin().readable()),
      Plain.text(target.index()),
      words.goal(target),
      words.deadline(target.deadline())
          + (target.inferred().contains(Slot.DEADLINE) ? INFERRED : ""),
      where(target.origin().start())
    };
  }

  private void counts(String file) {
    var register = Register.of(plan);
    var values =
        Map.of(
            "all", "" + register.all(),
            "must", "" + (register.all() - register.advisory()),
            "advisory", "" + register.advisory(),
            "bearers", "" + register.groups().size(),
            "targets", "" + plan.targets().size());
    for (var text : Columns.wrap(wording.say("counts", values), style.width()))
      line(ink.strong(text));
    String kinds =
        register.kinds().entrySet().stream()
            .sorted((a, b) -> b.getValue() - a.getValue())
            .map(e -> wording.name("kind", e.getKey()) + " " + e.getValue())
            .collect(Collectors.joining(" · "));
    for (var text : Columns.wrap(kinds, style.width())) line(text);
    boolean inferred = out.indexOf(INFERRED) >= 0;
    if (inferred) {
      for (var text : Columns.wrap(wording.say("table.inferred"), style.width()))
        line(ink.soft(text));
    }
    if (plan.diagnostics().isEmpty()) return;
    var found =
        plan.diagnostics().stream()
            .collect(Collectors.groupingBy(Diagnostic::severity, Collectors.counting()));
    var severities =
        Stream.of(Diagnostic.Severity.values())
            .filter(found::containsKey)
            .map(s -> found.get(s) + " " + wording.name("severity", s))
            .collect(Collectors.joining(", "));
    line(wording.say("table.document", "found", severities));
    out.append(
        new Trouble(plan.source().text(), wording, ink, style.width())
            .all(file, plan.diagnostics()));
  }

  private boolean paged() {
    return !plan.source().pages().isEmpty();
  }

  /** A page or, where the source has none, a line: what people look a place up by. */
  private String where(int offset) {
    int page = plan.source().page(offset);
    return Integer.toString(paged() ? page : place.line(offset));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
