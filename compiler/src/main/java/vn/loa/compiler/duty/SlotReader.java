package vn.loa.compiler.duty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.clause.Clause;
import vn.loa.compiler.clause.Purpose;
import vn.loa.compiler.deadline.DeadlineRule;
import vn.loa.compiler.deadline.Deadlines;
import vn.loa.compiler.duty.kind.Kinds;
import vn.loa.compiler.outline.Table.Column;
import vn.loa.compiler.quantity.QuotaReading;
import vn.loa.compiler.quantity.Quotas;
import vn.loa.compiler.quantity.Rhythms;
import vn.loa.compiler.reading.Reading;
import vn.loa.compiler.verb.ActVerbs;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.Modality;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Origin;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.Recurrence.Period;
import vn.loa.obligation.Slot;
import vn.loa.obligation.Topic;
import vn.loa.obligation.Unit;
import vn.loa.vietnamese.Phrase;

/** Fills the slots of one obligation from its clause. */
final class SlotReader {

  private static final Phrase IN_CASE =
      Phrase.of("(trường hợp|khi phát sinh|nếu|khi (có|cần|thật sự)|phát sinh thêm)");
  private static final Phrase YEARLY_CHECK =
      Phrase.of(
          "(kế hoạch kiểm tra|đoàn kiểm tra|chương trình kiểm tra|kiểm tra (cchc|cải cách hành chính) ..2 (năm|định kỳ)|cuộc kiểm tra ..5 năm)");
  private static final Phrase PERIODIC =
      Phrase.of("(định kỳ|lồng ghép ..6 báo cáo|trong báo cáo|chế độ báo cáo)");
  private static final Phrase ONE_MEETING =
      Phrase.of("(hội nghị (đánh giá|tổng kết|sơ kết|phân tích|công bố))");
  private static final Phrase YEAR_ASSESSMENT = Phrase.of("(đánh giá|phân loại|xếp loại)");
  private static final Phrase URGED = Phrase.of("khuyến khích (các|cán bộ|đoàn viên|mỗi)");

  private static final Phrase WITHIN_YEAR = Phrase.of("(trong|cả) năm");
  private static final int OPENING = 6;
  private static final int MOST_TOPICS = 3;

  private final int year;

  SlotReader(int year) {
    this.year = year;
  }

  Obligation obligation(Clause clause) {
    var inferred = EnumSet.noneOf(Slot.class);
    var kind = Kinds.of(clause);
    var reading = quota(clause);
    var deadline = deadline(clause, kind, reading != null);
    var rhythm = rhythm(clause, reading);
    var recurrence =
        rhythm != null && !rhythm.equals(Recurrence.CONTINUOUS)
            ? rhythm
            : usual(clause, kind, deadline, rhythm, reading != null, inferred);
    var quota =
        reading == null
                && kind == DutyKind.PROCEDURE
                && deadline instanceof Deadline.WithinWorkingTime term
            ? Quota.atMost(
                BigDecimal.valueOf(term.amount()),
                term.unit() == Deadline.TimeUnit.WORKING_HOUR
                    ? Unit.WORKING_HOUR
                    : Unit.WORKING_DAY)
            : reading != null ? reading.quota() : usualQuota(clause, kind, recurrence, inferred);
    var channels = Channels.of(clause, kind);
    if (clause.bearers().isEmpty()) inferred.add(Slot.BEARER);
    return new Obligation(
        clause.id(),
        origin(clause),
        clause.bearers(),
        Roles.of(clause),
        Roles.coordinators(clause),
        kind,
        quota,
        recurrence,
        channels,
        topics(clause, kind),
        deadline,
        Recipients.of(clause),
        modality(clause),
        Proofs.of(kind),
        inferred,
        confidence(clause, kind));
  }

  private static Origin origin(Clause clause) {
    String text = clause.text();
    String readable = clause.readable();
    var span = clause.span();
    return new Origin(
        clause.section(), text, readable.equals(text) ? null : readable, span.start(), span.end());
  }

  /** The number of its own field, then one with a bound, then one beside the time, then any. */
  private static @Nullable QuotaReading quota(Clause clause) {
    var stated = quota(clause.fields().cell(Column.QUANTITY));
    if (stated != null) return stated;
    var own = Quotas.of(clause.words(), clause.act(), clause.to());
    if (own != null && own.bounded()) return own;
    var timed = quota(clause.fields().cell(Column.TIME));
    var product = quota(clause.fields().cell(Column.PRODUCT));
    boolean onlyTimes = timed != null && timed.quota().unit().equals(Unit.TIME);
    if (product != null && product.bounded() && (timed == null || onlyTimes)) return product;
    if (timed != null) return timed;
    return own != null ? own : product;
  }

  private static @Nullable QuotaReading quota(@Nullable Reading field) {
    return field == null ? null : Quotas.ofField(field.words());
  }

  private static @Nullable Recurrence rhythm(Clause clause, @Nullable QuotaReading quota) {
    var words = clause.words();
    int after = quota == null || !clause.fields().isEmpty() ? -1 : quota.to();
    var own = Rhythms.of(words, clause.from(), clause.to(), verb(clause), after);
    if (own != null && !own.equals(Recurrence.CONTINUOUS)) return own;
    Recurrence steady = null;
    for (var column : List.of(Column.QUANTITY, Column.TIME, Column.PRODUCT)) {
      var field = clause.fields().cell(column);
      var timed =
          field == null
              ? null
              : Rhythms.of(field.words(), 0, field.words().size(), field.words().size(), 0);
      if (timed != null && !timed.equals(Recurrence.CONTINUOUS)) return timed;
      if (timed != null && steady == null) steady = timed;
    }
    if (steady != null) return steady;
    if (own == null && quota != null && clause.earlier().to() > clause.earlier().from()) {
      int opening = Math.min(clause.earlier().to(), clause.earlier().from() + OPENING);
      own = Rhythms.of(words, clause.earlier().from(), opening, opening, -1);
    }
    boolean told = own == null && quota != null && clause.tail().to() > clause.tail().from();
    return told
        ? Rhythms.of(words, clause.tail().from(), clause.tail().to(), clause.tail().from(), -1)
        : own;
  }

  private static int verb(Clause clause) {
    return ActVerbs.skipAdverbs(clause.words(), clause.act(), clause.to());
  }

  private @Nullable Deadline deadline(Clause clause, DutyKind kind, boolean counted) {
    var time = clause.fields().cell(Column.TIME);
    if (time != null) {
      var found =
          Deadlines.of(time.words(), 0, time.words().size(), new DeadlineRule.Place(true, year));
      if (found != null) return found;
    }
    var place = new DeadlineRule.Place(false, year);
    var own = Deadlines.of(clause.words(), clause.from(), clause.to(), place);
    if (own != null
        && !(own instanceof Deadline.AtPeriodEnds ends
            && ends.periods().size() > 1
            && kind != DutyKind.REPORT)) return own;
    var later = Deadlines.of(clause.words(), clause.tail().from(), clause.tail().to(), place);
    return later == null && counted ? withinYear(clause) : later;
  }

  /** "04 tiểu phẩm ... trong năm 2026": a number for the whole of a named year. */
  private static @Nullable Deadline withinYear(Clause clause) {
    var words = clause.words();
    int at = WITHIN_YEAR.find(words, clause.act(), clause.to());
    if (at < 0 || at + 2 >= clause.to() || !words.folded(at + 2).matches("20\\d\\d")) return null;
    return new Deadline.OnDate(
        LocalDate.of(Integer.parseInt(words.folded(at + 2)), 12, 31), Deadline.Operator.WITHIN);
  }

  /** The rhythm that goes without saying (RULES 13.3, 4 and 5). */
  private static Recurrence usual(
      Clause clause,
      DutyKind kind,
      @Nullable Deadline deadline,
      @Nullable Recurrence steady,
      boolean counted,
      Set<Slot> inferred) {
    var words = clause.words();
    if (deadline instanceof Deadline.OnDayOfPeriod each) return Recurrence.of(each.period());
    if (deadline instanceof Deadline.AtPeriodEnds ends && ends.periods().size() > 1)
      return Recurrence.of(Period.QUARTER);
    if (deadline instanceof Deadline.OnDate || deadline instanceof Deadline.AtPeriodEnds) {
      boolean wholeYear =
          deadline instanceof Deadline.OnDate on
              && on.operator() == Deadline.Operator.WITHIN
              && on.date().getDayOfYear() >= 365;
      return Recurrence.of(wholeYear ? Period.YEAR : Period.ONCE);
    }
    if (counted && WITHIN_YEAR.isIn(words, clause.act(), clause.to()))
      return Recurrence.of(Period.YEAR);
    if (steady != null && kind != DutyKind.PLAN) return steady;
    boolean inCase = IN_CASE.isIn(words, clause.from(), clause.to());
    Period period =
        switch (kind) {
          case PLAN -> Period.YEAR;
          case BUDGET -> inCase ? Period.CONTINUOUS : Period.YEAR;
          case REPORT ->
              !inCase
                      && clause.purpose() != Purpose.CLOSING
                      && PERIODIC.isIn(words, clause.from(), clause.to())
                  ? Period.QUARTER
                  : Period.CONTINUOUS;
          case INSPECT ->
              YEARLY_CHECK.isIn(words, clause.from(), clause.to())
                      || YEAR_ASSESSMENT.isIn(
                          words, clause.act(), Math.min(clause.to(), clause.act() + 4))
                  ? Period.YEAR
                  : Period.CONTINUOUS;
          case EVENT ->
              ONE_MEETING.isIn(words, clause.act(), clause.to()) ? Period.YEAR : Period.CONTINUOUS;
          default -> Period.CONTINUOUS;
        };
    if (period != Period.CONTINUOUS) inferred.add(Slot.PERIOD);
    return Recurrence.of(period);
  }

  /**
   * A stated rhythm without number asks for one (RULES 13.3, 3); otherwise only the thing counted
   * is known.
   */
  private static @Nullable Quota usualQuota(
      Clause clause, DutyKind kind, Recurrence recurrence, Set<Slot> inferred) {
    var unit = KindUnits.of(kind, clause);
    boolean counted =
        switch (kind) {
          case PLAN, REPORT -> recurrence.period() != Period.CONTINUOUS;
          case PUBLISH, BROADCAST, BULLETIN, EVENT, TRAIN, INSPECT ->
              switch (recurrence.period()) {
                case WEEK, MONTH, QUARTER, DAY, HALF_YEAR -> true;
                case YEAR, ONCE, CONTINUOUS -> false;
              };
          default -> false;
        };
    var ceiling = counted ? Quotas.ceiling(clause.words(), clause.act(), clause.to()) : null;
    if (ceiling != null) return ceiling;
    if (unit == null) return null;
    if (!counted || Quotas.isDoubtful(clause.words(), clause.act(), clause.to()))
      return Quota.uncounted(unit);
    inferred.add(Slot.QUANTITY);
    return Quota.atLeast(1, unit);
  }

  private static List<Topic> topics(Clause clause, DutyKind kind) {
    if (kind == DutyKind.BUDGET) return List.of(Topic.FUNDING);
    var own = TopicNames.in(clause.words(), clause.act(), clause.to());
    var chosen = TopicChoice.of(own, kind);
    var content = clause.fields().cell(Column.TASK);
    if (content == null || content == clause.reading() || !chosen.equals(List.of(Topic.GENERAL)))
      return chosen;
    var all = new ArrayList<>(chosen);
    for (var topic : TopicNames.in(content.words(), 0, content.words().size()))
      if (all.size() <= MOST_TOPICS) all.add(topic);
    return List.copyOf(all);
  }

  private static Modality modality(Clause clause) {
    if (clause.voice() == Clause.Voice.ADVISORY) return Modality.ADVISORY;
    return URGED.matchAt(clause.words(), clause.act(), clause.to()) >= 0
        ? Modality.ADVISORY
        : Modality.MUST;
  }

  private static double confidence(Clause clause, DutyKind kind) {
    double sure = 0.97;
    if (clause.bearers().isEmpty()) sure -= 0.3;
    if (kind == DutyKind.OTHER) sure -= 0.15;
    if (clause.purpose() == Purpose.REQUIREMENTS
        || clause.purpose() == Purpose.FORMS
        || clause.purpose() == Purpose.CONTENT) sure -= 0.2;
    // A duty is no surer than the eye that read its words.
    sure *= clause.reading().source().layout().certainty(clause.span());
    return Math.max(0.3, Math.round(sure * 100) / 100.0);
  }
}
