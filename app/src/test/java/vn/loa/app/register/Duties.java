package vn.loa.app.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.BearerGroup;
import vn.loa.obligation.Channel;
import vn.loa.obligation.ChannelUse;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.Modality;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Origin;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.Recurrence.Period;
import vn.loa.obligation.ReportPeriod;
import vn.loa.obligation.Role;
import vn.loa.obligation.Topic;
import vn.loa.obligation.Unit;

/** Duties of the tests. */
final class Duties {

  private Duties() {}

  /** "Mỗi tháng đăng ít nhất 05 tin, bài". */
  static Obligation articles(int number) {
    String words = "Mỗi tháng đăng ít nhất %02d tin, bài về cải cách".formatted(number);
    return duty(words, DutyKind.PUBLISH, Quota.atLeast(number, Unit.NEWS_ITEM), Period.MONTH, null);
  }

  static Obligation bulletin() {
    return duty(
        "Mỗi tuần phát 01 bản tin trên loa truyền thanh",
        DutyKind.BROADCAST,
        Quota.atLeast(1, Unit.BULLETIN),
        Period.WEEK,
        null);
  }

  static Obligation report() {
    return duty(
        "Báo cáo kết quả quý I, 06 tháng, quý III, năm",
        DutyKind.REPORT,
        Quota.atLeast(1, Unit.REPORT),
        Period.QUARTER,
        new Deadline.AtPeriodEnds(
            List.of(ReportPeriod.Q1, ReportPeriod.H1, ReportPeriod.Q3, ReportPeriod.YEAR),
            Deadline.Operator.WITHIN));
  }

  static Obligation plan(LocalDate before) {
    return duty(
        "Ban hành kế hoạch của đơn vị",
        DutyKind.PLAN,
        Quota.atLeast(1, Unit.PLAN),
        Period.ONCE,
        new Deadline.OnDate(before, Deadline.Operator.BEFORE));
  }

  static Obligation duty(
      String words,
      DutyKind kind,
      @Nullable Quota quota,
      Period period,
      @Nullable Deadline deadline) {
    return new Obligation(
        "II.1",
        new Origin("II", words, null, 12, 12 + words.length()),
        List.of(new Bearer("UBND các xã, phường", BearerGroup.COMMUNE_COMMITTEES)),
        Role.LEAD,
        List.of(),
        kind,
        quota,
        Recurrence.of(period),
        List.of(new ChannelUse(Channel.PORTAL, "trang thông tin điện tử")),
        List.of(Topic.GENERAL),
        deadline,
        List.of(),
        Modality.MUST,
        List.of(),
        Set.of(),
        1);
  }

  /** A duty of any rhythm and deadline. */
  static Obligation any(Random dice, int year) {
    var periods = Period.values();
    var period = periods[dice.nextInt(periods.length)];
    var kind = DutyKind.values()[dice.nextInt(DutyKind.values().length)];
    var operator = Deadline.Operator.values()[dice.nextInt(3)];
    Deadline deadline =
        switch (dice.nextInt(5)) {
          case 0 ->
              new Deadline.OnDate(LocalDate.of(year, 1, 1).plusDays(dice.nextInt(365)), operator);
          case 1 ->
              new Deadline.AtPeriodEnds(
                  List.of(ReportPeriod.Q1, ReportPeriod.H1, ReportPeriod.M9, ReportPeriod.YEAR),
                  Deadline.Operator.WITHIN);
          case 2 -> new Deadline.OnDayOfPeriod(Period.MONTH, 1 + dice.nextInt(31), operator);
          default -> null;
        };
    return duty(
        "Việc số " + dice.nextInt(1000),
        kind,
        Quota.atLeast(1 + dice.nextInt(9), Unit.NEWS_ITEM),
        period,
        deadline);
  }

  /** A state of a duty in a version. */
  static RegisteredObligation state(
      UUID uuid, long version, LocalDate first, LocalDate last, Obligation duty) {
    return new RegisteredObligation(version, uuid, version, 1, 1, 1, false, 1, first, last, duty);
  }
}
