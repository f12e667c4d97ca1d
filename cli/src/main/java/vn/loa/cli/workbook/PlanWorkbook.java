package vn.loa.cli.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import vn.loa.cli.call.Plain;
import vn.loa.cli.register.Place;
import vn.loa.cli.register.Register;
import vn.loa.cli.wording.Codes;
import vn.loa.cli.wording.DiagnosticWords;
import vn.loa.cli.wording.DutyWords;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.CompiledPlan;
import vn.loa.obligation.ChannelUse;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Slot;
import vn.loa.obligation.Target;
import vn.loa.vietnamese.Span;

/**
 * A plan as a workbook: duties, targets, diagnostics, cited documents, and what it says of itself.
 */
public final class PlanWorkbook {

  private final CompiledPlan plan;
  private final Wording wording;
  private final DutyWords words;
  private final Place place;
  private final Workbook book;

  private PlanWorkbook(CompiledPlan plan, Wording wording, Workbook book) {
    this.plan = plan;
    this.wording = wording;
    this.words = new DutyWords(wording);
    this.place = new Place(plan.source().text());
    this.book = book;
  }

  /** Writes and does not close. The same plan gives the same bytes. */
  public static void write(CompiledPlan plan, Wording wording, OutputStream to) {
    try {
      Timeless.write(to, book -> new PlanWorkbook(plan, wording, book).all());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void all() {
    duties();
    targets();
    diagnostics();
    references();
    new Summary(plan, wording).write(page("summary", 44, 76));
  }

  private Sheet page(String name, int... widths) {
    return new Sheet(book, wording, name, widths);
  }

  private void duties() {
    var sheet = page("duties", 10, 21, 50, 12, 7, 7, 10, 11, 17, 12, 14, 9, 9, 15, 11, 7, 8, 7, 7);
    for (var duty : plan.obligations()) {
      var date = duty.deadline() instanceof Deadline.OnDate on ? on.date() : null;
      var row = new ArrayList<Entry>();
      row.add(text(duty.id()));
      row.add(text(Register.names(duty.bearers())));
      row.add(text(duty.origin().readable()));
      row.add(text(wording.name("kind", duty.kind())));
      amount(row, duty.quota());
      row.add(text(words.period(duty.recurrence())));
      row.add(text(channels(duty)));
      row.add(Entry.day(date));
      row.add(text(words.deadline(duty.deadline())));
      row.add(text(wording.name("workbook.role", duty.role())));
      row.add(text(wording.name("workbook.modality", duty.modality())));
      row.add(text(Register.names(duty.coordinators())));
      row.add(text(slots(duty.inferred())));
      row.add(new Entry.Share(duty.confidence()));
      row.add(text(duty.origin().section()));
      place(row, duty.origin().start());
      sheet.row(row);
    }
    sheet.finish(3);
  }

  private void targets() {
    var sheet = page("targets", 10, 18, 14, 10, 12, 12, 24, 60, 14, 8, 7, 7);
    for (var target : plan.targets()) sheet.row(row(target));
    sheet.finish(2);
  }

  private List<Entry> row(Target target) {
    var date = target.deadline() instanceof Deadline.OnDate on ? on.date() : null;
    var quota = target.quota();
    var row = new ArrayList<Entry>();
    row.add(text(target.id()));
    row.add(text(target.index()));
    row.add(text(wording.name("measure", target.measure())));
    row.add(quota == null ? new Entry.Nothing() : Entry.number(either(quota)));
    row.add(quota == null ? new Entry.Nothing() : text(words.unit(quota)));
    row.add(Entry.day(date));
    row.add(text(Register.names(target.bearers())));
    row.add(text(target.origin().readable()));
    row.add(text(slots(target.inferred())));
    row.add(text(target.origin().section()));
    place(row, target.origin().start());
    return row;
  }

  private static @Nullable BigDecimal either(Quota quota) {
    return quota.minimum() == null ? quota.maximum() : quota.minimum();
  }

  private void diagnostics() {
    var say = new DiagnosticWords(wording);
    var sheet = page("diagnostics", 12, 24, 46, 46, 50, 7, 7);
    for (var diagnostic : plan.diagnostics()) {
      var row = new ArrayList<Entry>();
      row.add(text(wording.name("severity", diagnostic.severity())));
      row.add(text(diagnostic.code().label()));
      row.add(text(say.message(diagnostic)));
      row.add(text(say.hint(diagnostic)));
      row.add(text(excerpt(diagnostic.span())));
      place(row, diagnostic.span().start());
      sheet.row(row);
    }
    sheet.finish(0);
  }

  private void references() {
    var sheet = page("references", 10, 20, 12, 14, 24, 56, 14, 50, 7, 7);
    for (var reference : plan.references()) {
      var row = new ArrayList<Entry>();
      row.add(text(reference.type()));
      row.add(text(reference.number()));
      row.add(Entry.day(reference.date()));
      row.add(text(reference.writtenDate()));
      row.add(text(reference.issuer()));
      row.add(text(reference.title()));
      row.add(text(wording.say(reference.basis() ? "workbook.basis" : "workbook.cited")));
      row.add(text(excerpt(reference.span())));
      place(row, reference.span().start());
      sheet.row(row);
    }
    sheet.finish(0);
  }

  private void amount(List<Entry> row, @Nullable Quota quota) {
    row.add(quota == null ? new Entry.Nothing() : Entry.number(quota.minimum()));
    row.add(quota == null ? new Entry.Nothing() : Entry.number(quota.maximum()));
    row.add(quota == null ? new Entry.Nothing() : text(words.unit(quota)));
  }

  /** Page and line; where the format knows no pages the first one stays empty. */
  private void place(List<Entry> row, int offset) {
    row.add(Entry.number(pageOf(offset)));
    row.add(Entry.number(place.line(offset)));
  }

  private @Nullable Integer pageOf(int offset) {
    for (var page : plan.source().pages()) {
      if (offset >= page.span().start() && offset < page.span().end()) return page.number();
    }
    return null;
  }

  private String excerpt(Span span) {
    String text = plan.source().text();
    String words = text.substring(Math.max(0, span.start()), Math.min(text.length(), span.end()));
    return words.replaceAll("\\s+", " ").strip();
  }

  private static String channels(Obligation duty) {
    return duty.channels().stream()
        .map(ChannelUse::text)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String slots(Set<Slot> slots) {
    return slots.stream()
        .sorted()
        .map(s -> wording.say("workbook.slot." + Codes.of(s)))
        .collect(Collectors.joining(", "));
  }

  /** Marks that turn the direction of writing would hide what stands in a cell. */
  private static Entry text(@Nullable String words) {
    return Entry.text(words == null ? null : Plain.text(words));
  }
}
