package vn.loa.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.app.shell.Words;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Deadline.Operator;
import vn.loa.obligation.Deadline.TimeUnit;
import vn.loa.obligation.ReportPeriod;
import vn.loa.obligation.calendar.CountingPolicy;
import vn.loa.obligation.calendar.DatedPeriod;
import vn.loa.obligation.calendar.DatedPeriod.Basis;
import vn.loa.obligation.calendar.DatedPeriod.Kind;
import vn.loa.obligation.calendar.Due;
import vn.loa.obligation.calendar.Edition;
import vn.loa.obligation.calendar.Reckoning;
import vn.loa.obligation.calendar.WorkingCalendar;

class SumsTest {

  private static final Sums VI = new Sums(Words.load("vi", List.of("calendar")));
  private static final WorkingCalendar CALENDAR = WorkingCalendar.of(Edition.shipped());
  private static final Reckoning DUTIES = new Reckoning(CALENDAR, CountingPolicy.DUTIES);

  private static Due term(String from, int amount, TimeUnit unit) {
    return DUTIES.after(
        LocalDateTime.parse(from), new Deadline.WithinWorkingTime(amount, unit, Operator.WITHIN));
  }

  @Test
  @DisplayName("08 giờ làm việc từ 16:45 thứ Sáu 14/4 → 16:45 thứ Hai 17/4, từng bước một")
  void overTheWeekend() {
    var due = term("2023-04-14T16:45", 8, TimeUnit.WORKING_HOUR);
    assertThat(VI.brief(due))
        .isEqualTo("08 giờ làm việc từ 16:45 thứ Sáu 14/4 → 16:45 thứ Hai 17/4");
    assertThat(VI.last(due)).isEqualTo("16:45 thứ Hai 17/04/2023");
    assertThat(VI.steps(due))
        .containsExactly(
            "Tính từ 16:45 thứ Sáu 14/04/2023.",
            "Thứ Sáu 14/04/2023: tính 45 phút, từ 16:45 đến 17:30.",
            "Nghỉ thứ Bảy 15/04/2023 đến Chủ nhật 16/04/2023: ngày nghỉ hằng tuần.",
            "Thứ Hai 17/04/2023: tính 7 giờ 15 phút, từ 07:30 đến 16:45.");
  }

  @Test
  @DisplayName("Hạn rơi vào ngày nghỉ chuyển sang ngày làm việc kế tiếp và nói rõ điều luật")
  void rolls() {
    var due = DUTIES.onDate(new Deadline.OnDate(LocalDate.of(2023, 12, 31), Operator.WITHIN));
    assertThat(VI.last(due)).isEqualTo("hết thứ Ba 02/01/2024");
    assertThat(VI.steps(due).getLast()).contains("31/12/2023", "thứ Ba 02/01/2024", "Điều 148");
    var before = DUTIES.onDate(new Deadline.OnDate(LocalDate.of(2023, 5, 2), Operator.BEFORE));
    assertThat(VI.steps(before)).anyMatch(s -> s.contains("vẫn là hạn cuối"));
  }

  @Test
  @DisplayName("Kỳ được gọi như trên văn bản: quý I/2023, 6 tháng đầu năm 2023, tuần 04/2023")
  void periods() {
    assertThat(VI.period(DatedPeriod.of(ReportPeriod.Q1, 2023, Basis.ND09)))
        .isEqualTo("quý I/2023");
    assertThat(VI.period(DatedPeriod.of(ReportPeriod.H1, 2023, Basis.CALENDAR)))
        .isEqualTo("6 tháng đầu năm 2023");
    assertThat(VI.period(DatedPeriod.of(ReportPeriod.M9, 2023, Basis.CALENDAR)))
        .isEqualTo("9 tháng năm 2023");
    var day = LocalDate.of(2023, 1, 25);
    assertThat(VI.period(DatedPeriod.containing(day, Kind.WEEK, Basis.CALENDAR)))
        .isEqualTo("tuần 04/2023");
  }

  @ParameterizedTest
  @DisplayName("Mọi phép tính đều nói được thành câu trọn vẹn, bằng cả hai thứ tiếng")
  @ValueSource(strings = {"vi", "en"})
  void everyStepSpeaks(String language) {
    var sums = new Sums(Words.load(language, List.of("calendar")));
    var dice = new Random(5);
    var said = new ArrayList<String>();
    for (int i = 0; i < 400; i++) {
      var event = LocalDateTime.of(2023, 1, 1, 0, 0).plusMinutes(dice.nextInt(9 * 365 * 1440));
      var unit = dice.nextBoolean() ? TimeUnit.WORKING_DAY : TimeUnit.WORKING_HOUR;
      var due = term(event.toString(), 1 + dice.nextInt(30), unit);
      said.add(sums.brief(due));
      said.addAll(sums.steps(due));
      for (var operator : Operator.values()) {
        said.addAll(sums.steps(DUTIES.onDate(new Deadline.OnDate(event.toLocalDate(), operator))));
      }
      var kind = dice.nextBoolean() ? Kind.MONTH : Kind.QUARTER;
      var period = DatedPeriod.containing(event.toLocalDate(), kind, Basis.ND09);
      said.addAll(sums.steps(new Reckoning(CALENDAR, CountingPolicy.REPORTS).sending(period)));
      said.add(sums.period(period));
    }
    assertThat(said).allSatisfy(s -> assertThat(s).isNotBlank().doesNotContain("{", "null"));
  }

  @Test
  @DisplayName("Ngày gõ tay đọc được theo nhiều cách viết; ngày không có trong lịch thì không")
  void typedDays() {
    for (String typed :
        List.of("28/02/2026", "28/2/2026", "28-2-2026", " 28.02.2026 ", "2026-02-28"))
      assertThat(Days.find(typed)).as(typed).hasValue(LocalDate.of(2026, 2, 28));
    for (String typed : List.of("31/02/2026", "2026", "", "28/02/26", "1/1/0001", "x".repeat(5000)))
      assertThat(Days.find(typed)).as(typed).isEmpty();
  }
}
