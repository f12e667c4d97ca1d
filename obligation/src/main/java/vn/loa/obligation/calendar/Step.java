package vn.loa.obligation.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One step of the sum that leads to a due moment; values only, the edge makes the sentence. */
public sealed interface Step {

  /** A term in working time begins with an event. */
  record Began(LocalDateTime event) implements Step {}

  /** The day of the event is not counted (Bộ luật Dân sự 2015, Điều 147.2). */
  record EventDayNotCounted(LocalDate day) implements Step {}

  /** Days off one after another, for one reason. */
  record DaysOff(DateRange days, CalendarDay.Off reason) implements Step {}

  /** Counting begins in the next working hours, for the event was outside of them. */
  record Waited(LocalDateTime until) implements Step {}

  /**
   * So much working time on one day.
   *
   * @param special set where the day is worked in exchange for another one
   */
  record HoursCounted(
      LocalDate day, LocalTime from, LocalTime to, Duration time, @Nullable SpecialDay special)
      implements Step {}

  /**
   * Working days one after another.
   *
   * @param upTo how many were counted with the last of them
   */
  record DaysCounted(DateRange days, int upTo) implements Step {}

  /** The plan states the day. */
  record DayStated(LocalDate day) implements Step {}

  /** The stated day of a month does not exist there, its last day is meant. */
  record MonthShorter(int stated, LocalDate last) implements Step {}

  /** The stated day lies long before the report's cut-off, so that of the month after is meant. */
  record MonthAfter(DatedPeriod period, YearMonth month) implements Step {}

  /** "Trước": the stated day, or the first one of the stated period, is too late itself. */
  record DayBefore(LocalDate stated, LocalDate last) implements Step {}

  /** The last day of a period, as far as the duty is in force; for a report the cut-off. */
  record PeriodEnded(DatedPeriod period, LocalDate day) implements Step {}

  /** The day of sending that is set for reports. */
  record SendingDay(LocalDate day) implements Step {}

  /** One working day at least is left after the cut-off (Nghị định 09/2019/NĐ-CP, Điều 8.5). */
  record WorkingDayAfterCutOff(LocalDate cutOff, LocalDate day) implements Step {}

  /** The last day is off, so the next working day is the last (Điều 148.5). */
  record RolledForward(LocalDate from, LocalDate to) implements Step {}

  /** The last day is off and yet stays the last. */
  record StaysOff(LocalDate day, CalendarDay.Off reason, Why why) implements Step {}

  /** Beyond this day no holidays are known, only weekdays. */
  record HolidaysUnknown(LocalDate from) implements Step {}

  /** Why a last day does not move. */
  enum Why {
    /** The plan said "before the next day". */
    STATED_BEFORE,
    /** The office does not move days. */
    POLICY
  }
}
