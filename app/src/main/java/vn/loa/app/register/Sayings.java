package vn.loa.app.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.app.calendar.Days;
import vn.loa.app.calendar.Sums;
import vn.loa.app.plan.said.DutyWords;
import vn.loa.app.shell.Tone;
import vn.loa.app.shell.Words;
import vn.loa.obligation.ChannelUse;
import vn.loa.obligation.Obligation;

/**
 * What obligations say on a page.
 *
 * @param today from which on days are counted
 */
record Sayings(Words words, LocalDate today) {

  /** So many days before it is due, something is due soon. */
  static final int SOON = 7;

  String say(String key, Object... values) {
    return words.of("register." + key, values);
  }

  DutyWords duty() {
    return new DutyWords(words);
  }

  Sums sums() {
    return new Sums(words);
  }

  /** The words of the duty as a line. */
  static String title(RegisteredObligation obligation) {
    return DutyWords.title(obligation.duty());
  }

  /** {@code mục II.1, Kế hoạch 41/KH-UBND}. */
  String place(RegisteredObligation obligation, @Nullable RegisteredVersion version) {
    String plan = version == null ? "" : version.cited();
    if (plan.isEmpty()) plan = say("plan.unnumbered");
    return say("where", "section", obligation.duty().id(), "plan", plan);
  }

  String amount(Obligation duty) {
    return duty().amount(duty.quota(), duty.recurrence());
  }

  String bodies(RegisteredObligation obligation) {
    if (obligation.bodies() == 0) return say("bodies.none");
    return say(obligation.together() ? "bodies.together" : "bodies.each", "n", obligation.bodies());
  }

  String channels(Obligation duty) {
    return duty.channels().stream()
        .map(ChannelUse::channel)
        .distinct()
        .map(c -> say("channel." + c.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(", "));
  }

  String topics(Obligation duty) {
    return duty.topics().stream()
        .map(t -> say("topic." + t.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(", "));
  }

  /** {@code 30/11/2026}, with its hour where it has one; what has no day says so. */
  String due(@Nullable Expected expected) {
    if (expected == null) return "";
    var due = expected.due();
    if (due == null) return say("due.none");
    return due.time() == null ? Days.text(due.day()) : sums().last(due);
  }

  /** {@code còn 9 ngày}; null for what has no day. */
  @Nullable String left(@Nullable Expected expected) {
    var due = expected == null ? null : expected.due();
    if (due == null) return null;
    long days = ChronoUnit.DAYS.between(today, due.day());
    if (days == 0) return say("left.today");
    return days > 0 ? say("left", "n", days) : say("left.over");
  }

  Tone tone(@Nullable Expected expected) {
    if (expected == null) return Tone.NONE;
    var due = expected.due();
    if (due == null) return Tone.INFO;
    if (due.day().isBefore(today)) return Tone.UNPROVEN;
    return due.day().isAfter(today.plusDays(SOON)) ? Tone.FUTURE : Tone.DUE;
  }

  /** A line of a list. */
  ObligationView line(
      int number,
      RegisteredObligation obligation,
      @Nullable Expected next,
      @Nullable RegisteredVersion version,
      LongFunction<String> names) {
    var duty = obligation.duty();
    return new ObligationView(
        number,
        "/register/" + obligation.uuid(),
        title(obligation),
        place(obligation, version),
        names.apply(obligation.issuerId()),
        duty().bearers(duty.bearers()),
        bodies(obligation),
        duty().name("kind", duty.kind()),
        amount(duty),
        due(next),
        left(next),
        tone(next));
  }

  /** Lines of a list, numbered on from a place. */
  List<ObligationView> lines(
      List<RegisteredObligation> rows, int before, Known known, LongFunction<String> names) {
    var out = new ArrayList<ObligationView>();
    for (var row : rows) {
      out.add(
          line(
              before + out.size() + 1,
              row,
              known.next().get(row.id()),
              known.versions().get(row.versionId()),
              names));
    }
    return out;
  }

  /** What a list must know of its rows. */
  record Known(Map<Long, Expected> next, Map<Long, RegisteredVersion> versions) {}
}
