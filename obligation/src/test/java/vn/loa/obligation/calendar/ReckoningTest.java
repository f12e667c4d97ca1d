package vn.loa.obligation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Deadline.Operator;
import vn.loa.obligation.Deadline.TimeUnit;
import vn.loa.obligation.ReportPeriod;
import vn.loa.obligation.calendar.CountingPolicy.Sending;
import vn.loa.obligation.calendar.DatedPeriod.Basis;

class ReckoningTest {

  private static final Reckoning DUTIES = new Reckoning(Calendars.USUAL, CountingPolicy.DUTIES);
  private static final Reckoning REPORTS = new Reckoning(Calendars.USUAL, CountingPolicy.REPORTS);

  private static Due hours(String from, int amount) {
    return DUTIES.after(LocalDateTime.parse(from), term(amount, TimeUnit.WORKING_HOUR));
  }

  private static Deadline.WithinWorkingTime term(int amount, TimeUnit unit) {
    return new Deadline.WithinWorkingTime(amount, unit, Operator.WITHIN);
  }

  private static Due onDate(Reckoning reckoning, String date, Operator operator) {
    return reckoning.onDate(new Deadline.OnDate(LocalDate.parse(date), operator));
  }

  @Test
  @DisplayName("08 working hours from Friday 16:45 end on Monday 16:45, and the sum says so")
  void overTheWeekend() {
    var due = hours("2023-04-14T16:45", 8);
    assertThat(Spoken.brief(due))
        .isEqualTo("08 giờ làm việc từ 16:45 thứ Sáu 14/4 → 16:45 thứ Hai 17/4");
    assertThat(Spoken.steps(due))
        .isEqualTo(
            "từ 16:45 thứ Sáu 14/4; thứ Sáu 14/4: 45 phút đến 17:30; nghỉ 15/4–16/4 cuối tuần;"
                + " thứ Hai 17/4: 435 phút đến 16:45");
  }

  @Test
  @DisplayName("holidays, days off for them and their names stand in the sum")
  void overHolidays() {
    assertThat(Spoken.steps(hours("2023-04-28T15:00", 8)))
        .isEqualTo(
            "từ 15:00 thứ Sáu 28/4; thứ Sáu 28/4: 150 phút đến 17:30; nghỉ 29/4 Giỗ Tổ Hùng Vương;"
                + " nghỉ 30/4 Ngày Chiến thắng 30/4; nghỉ 1/5 Ngày Quốc tế lao động 01/5; nghỉ 2/5 bù Giỗ"
                + " Tổ Hùng Vương; nghỉ 3/5 bù Ngày Chiến thắng 30/4; thứ Năm 4/5: 330 phút đến"
                + " 15:00");
    assertThat(Spoken.steps(hours("2024-05-03T15:30", 8))).endsWith("360 phút đến 15:30 (làm bù)");
  }

  @Test
  @DisplayName("what comes on a Saturday, at night or at noon waits for the next working hour")
  void waits() {
    assertThat(Spoken.steps(hours("2023-04-15T09:00", 8)))
        .isEqualTo(
            "từ 09:00 thứ Bảy 15/4; nghỉ 15/4–16/4 cuối tuần; tính từ 07:30 thứ Hai 17/4; thứ Hai"
                + " 17/4: 480 phút đến 17:30");
    assertThat(Spoken.steps(hours("2023-03-15T12:10", 1)))
        .contains("tính từ 13:30 thứ Tư 15/3", "60 phút đến 14:30");
    assertThat(hours("2023-03-15T20:00", 0).last()).isEqualTo("2023-03-16T07:30:00");
  }

  @Test
  @DisplayName("working days begin after the day of the event and end at midnight of the last")
  void days() {
    var event = LocalDateTime.parse("2023-04-27T08:00");
    var due = DUTIES.after(event, term(3, TimeUnit.WORKING_DAY));
    assertThat(Spoken.brief(due))
        .isEqualTo("03 ngày làm việc từ 08:00 thứ Năm 27/4 → hết thứ Sáu 5/5");
    assertThat(Spoken.steps(due))
        .startsWith("từ 08:00 thứ Năm 27/4; không tính thứ Năm 27/4; 28/4 đủ 1 ngày; nghỉ 29/4")
        .endsWith("4/5–5/5 đủ 3 ngày");
    assertThat(due.isInTime(LocalDateTime.parse("2023-05-05T23:59:59.999999999"))).isTrue();
    assertThat(due.isInTime(LocalDateTime.parse("2023-05-06T00:00"))).isFalse();
    assertThat(due.last()).isEqualTo("2023-05-05T23:59:59.999999");
  }

  @Test
  @DisplayName("a minute after the last hour is late")
  void late() {
    var due = hours("2023-04-14T16:45", 8);
    assertThat(due.isInTime(LocalDateTime.parse("2023-04-17T16:45"))).isTrue();
    assertThat(due.isInTime(LocalDateTime.parse("2023-04-17T16:45:01"))).isFalse();
  }

  @Test
  @DisplayName("a last day that is off moves on; the day before a stated one never does")
  void rollForward() {
    assertThat(Spoken.steps(onDate(DUTIES, "2023-12-31", Operator.WITHIN)))
        .isEqualTo(
            "kế hoạch ghi 31/12; nghỉ 31/12 cuối tuần; nghỉ 1/1 Tết Dương lịch; 31/12 dời sang 2/1");
    assertThat(Spoken.steps(onDate(DUTIES, "2023-05-02", Operator.BEFORE)))
        .isEqualTo(
            "kế hoạch ghi 2/5; trước 2/5 là hết 1/5; 1/5 Ngày Quốc tế lao động 01/5 không dời:"
                + " STATED_BEFORE");
    var firm = new Reckoning(Calendars.USUAL, policy(Basis.CALENDAR, false, new Sending.OnDay(20)));
    assertThat(Spoken.steps(onDate(firm, "2023-12-31", Operator.BY)))
        .isEqualTo("kế hoạch ghi 31/12; 31/12 cuối tuần không dời: POLICY");
  }

  @Test
  @DisplayName("a report is cut off on the 14th and goes out by the 20th, or the working day after")
  void reports() {
    assertThat(Spoken.steps(reported(REPORTS, ReportPeriod.Q1, 2023)))
        .isEqualTo("kỳ 2023-Q1 đến hết 14/3; gửi chậm nhất 20/3");
    assertThat(Spoken.steps(reported(REPORTS, ReportPeriod.M9, 2025)))
        .isEqualTo(
            "kỳ 2025-9M đến hết 14/9; gửi chậm nhất 20/9; nghỉ 20/9–21/9 cuối tuần; 20/9 dời sang"
                + " 22/9");
  }

  @Test
  @DisplayName("a report never goes out sooner than one working day after the cut-off")
  void afterCutOff() {
    var soon = new Reckoning(Calendars.USUAL, policy(Basis.ND09, true, new Sending.OnDay(14)));
    assertThat(Spoken.steps(reported(soon, ReportPeriod.YEAR, 2024)))
        .endsWith("gửi chậm nhất 14/12; sau ngày chốt 14/12 một ngày làm việc: 16/12");
    var two = new Reckoning(Calendars.USUAL, policy(Basis.ND09, true, new Sending.AfterCutOff(2)));
    assertThat(Spoken.steps(reported(two, ReportPeriod.YEAR, 2024)))
        .endsWith("nghỉ 15/12 cuối tuần; 16/12–17/12 đủ 2 ngày");
    assertThatIllegalArgumentException().isThrownBy(() -> new Sending.AfterCutOff(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Sending.OnDay(32));
  }

  @Test
  @DisplayName("when a report goes out can be asked for its period alone; a week has none")
  void sending() {
    var nine = DatedPeriod.of(ReportPeriod.M9, 2023, Basis.ND09);
    assertThat(REPORTS.sending(nine).day()).isEqualTo("2023-09-20");
    assertThat(Spoken.steps(REPORTS.sending(nine))).startsWith("kỳ 2023-9M đến hết 14/9");
    var week = DatedPeriod.containing(nine.days().to(), DatedPeriod.Kind.WEEK, Basis.ND09);
    assertThatIllegalArgumentException().isThrownBy(() -> REPORTS.sending(week));
  }

  @Test
  @DisplayName("a day that a month does not have is its last day")
  void shortMonth() {
    var february =
        DatedPeriod.containing(LocalDate.of(2023, 2, 1), DatedPeriod.Kind.MONTH, Basis.CALENDAR);
    var deadline = Duties.deadline("day:MONTH:31:BY");
    assertThat(Spoken.steps(DUTIES.in(february, february.days(), deadline)))
        .isEqualTo("tháng không có ngày 31, lấy 28/2; kế hoạch ghi 28/2");
  }

  @Test
  @DisplayName("the day of a week is counted from Monday")
  void weekday() {
    var week =
        DatedPeriod.containing(LocalDate.of(2023, 3, 15), DatedPeriod.Kind.WEEK, Basis.CALENDAR);
    assertThat(DUTIES.in(week, week.days(), Duties.deadline("day:WEEK:5:BY")).day())
        .isEqualTo("2023-03-17");
  }

  @Test
  @DisplayName("beyond the years of the edition the sum says that holidays are not known")
  void unknownYears() {
    assertThat(Spoken.steps(onDate(DUTIES, "2031-01-01", Operator.BY)))
        .isEqualTo("kế hoạch ghi 1/1; từ 1/1 chưa có lịch nghỉ");
    assertThat(Spoken.steps(hours("2030-12-31T16:30", 8))).contains("từ 1/1 chưa có lịch nghỉ");
  }

  @Test
  @DisplayName("a term that no office gives is refused at once")
  void absurd() {
    assertThatIllegalArgumentException().isThrownBy(() -> hours("2023-03-15T08:00", 2_000_000_000));
    assertThatIllegalArgumentException().isThrownBy(() -> hours("2023-03-15T08:00", -1));
  }

  private static Due reported(Reckoning reckoning, ReportPeriod named, int year) {
    var period = DatedPeriod.of(named, year, Basis.ND09);
    var deadline = new Deadline.AtPeriodEnds(List.of(named), Operator.WITHIN);
    return reckoning.in(period, period.days(), deadline);
  }

  private static CountingPolicy policy(Basis basis, boolean roll, Sending sending) {
    var usual = CountingPolicy.REPORTS;
    return new CountingPolicy(basis, usual.weeks(), usual.others(), roll, sending, usual.cycle());
  }
}
