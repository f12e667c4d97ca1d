package vn.loa.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  private static final Origin ORIGIN = new Origin("III.2", "Đang tin", "Đăng tin", 10, 18);
  private static final Bearer BEARER = new Bearer("Các phường, xã", BearerGroup.COMMUNE_COMMITTEES);

  private static Obligation obligation(
      List<Bearer> bearers, List<Topic> topics, Set<Slot> inferred) {
    return new Obligation(
        "III.2.5b",
        ORIGIN,
        bearers,
        Role.LEAD,
        bearers,
        DutyKind.PUBLISH,
        Quota.atLeast(2, Unit.NEWS_ITEM),
        Recurrence.of(Recurrence.Period.MONTH),
        List.of(new ChannelUse(Channel.PORTAL, "Trang thông tin điện tử")),
        topics,
        null,
        List.of("Sở Nội vụ"),
        Modality.MUST,
        List.of(ExpectedProof.ARTICLE_LINK),
        inferred,
        0.9);
  }

  @Test
  @DisplayName("a minimum has no maximum, a maximum no minimum, a thing uncounted neither")
  void quotas() {
    var least = Quota.atLeast(3, Unit.NEWS_ITEM);
    assertThat(least.minimum()).isEqualByComparingTo("3");
    assertThat(least.maximum()).isNull();
    assertThat(least.isCounted()).isTrue();
    var most = Quota.atMost(BigDecimal.TEN, Unit.RANK);
    assertThat(most.minimum()).isNull();
    assertThat(most.maximum()).isEqualByComparingTo("10");
    assertThat(most.isCounted()).isTrue();
    assertThat(Quota.uncounted(Unit.COURSE).isCounted()).isFalse();
  }

  @ParameterizedTest
  @DisplayName("a unit is lower-case letters without accents, joined by underscores")
  @ValueSource(strings = {"", "Tin", "tin bài", "tin__bai", "_tin", "tin_", "tín", "tin-bai"})
  void badUnits(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Unit(code))
        .withMessageContaining(code);
  }

  @Test
  @DisplayName("a plan may count something new")
  void newUnits() {
    assertThat(new Unit("cum_pa_no").code()).isEqualTo("cum_pa_no");
    assertThat(new Unit("tin_bai")).isEqualTo(Unit.NEWS_ITEM);
  }

  @Test
  @DisplayName("a rhythm comes back after at least one period")
  void recurrence() {
    assertThat(Recurrence.of(Recurrence.Period.WEEK).every()).isEqualTo(1);
    assertThat(new Recurrence(Recurrence.Period.WEEK, 2))
        .isNotEqualTo(Recurrence.of(Recurrence.Period.WEEK));
    assertThat(Recurrence.CONTINUOUS.period()).isEqualTo(Recurrence.Period.CONTINUOUS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Recurrence(Recurrence.Period.WEEK, 0))
        .withMessageContaining("0");
  }

  @Test
  @DisplayName("a deadline at period ends names at least one period and cannot be changed")
  void periodEnds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Deadline.AtPeriodEnds(List.of(), Deadline.Operator.WITHIN));
    var periods = new ArrayList<>(List.of(ReportPeriod.Q1, ReportPeriod.H1));
    var deadline = new Deadline.AtPeriodEnds(periods, Deadline.Operator.WITHIN);
    periods.clear();
    assertThat(deadline.periods()).containsExactly(ReportPeriod.Q1, ReportPeriod.H1);
  }

  @Test
  @DisplayName("a duty cannot be changed after it was read")
  void immutable() {
    var bearers = new ArrayList<>(List.of(BEARER));
    var topics = new ArrayList<>(List.of(Topic.GENERAL));
    var inferred = EnumSet.of(Slot.QUANTITY);
    var duty = obligation(bearers, topics, inferred);
    bearers.clear();
    topics.clear();
    inferred.clear();
    assertThat(duty.bearers()).containsExactly(BEARER);
    assertThat(duty.coordinators()).containsExactly(BEARER);
    assertThat(duty.topics()).containsExactly(Topic.GENERAL);
    assertThat(duty.inferred()).containsExactly(Slot.QUANTITY);
    Stream.<List<?>>of(
            duty.bearers(),
            duty.coordinators(),
            duty.channels(),
            duty.topics(),
            duty.recipients(),
            duty.proofs())
        .forEach(
            list ->
                assertThatThrownBy(list::removeFirst)
                    .isInstanceOf(UnsupportedOperationException.class));
    assertThatThrownBy(() -> duty.inferred().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  @DisplayName("a target cannot be changed after it was read")
  void targets() {
    var bearers = new ArrayList<>(List.of(BEARER));
    var inferred = EnumSet.of(Slot.BEARER);
    var target =
        new Target(
            "I.1a",
            ORIGIN,
            "SIPAS",
            Target.Measure.SCORE,
            Quota.atLeast(90, Unit.PERCENT),
            null,
            bearers,
            inferred,
            0.9);
    bearers.clear();
    inferred.clear();
    assertThat(target.bearers()).containsExactly(BEARER);
    assertThat(target.inferred()).containsExactly(Slot.BEARER);
  }

  @Test
  @DisplayName("people are shown the mended words, and the written ones where nothing was mended")
  void readable() {
    assertThat(ORIGIN.readable()).isEqualTo("Đăng tin");
    assertThat(new Origin("", "Đăng tin", null, 0, 8).readable()).isEqualTo("Đăng tin");
  }

  @Test
  @DisplayName("topics carry the controlled names of the contract, each once")
  void topics() {
    assertThat(Stream.of(Topic.values()).map(Topic::label))
        .containsExactly(
            "Chỉ đạo điều hành",
            "Cải cách thể chế",
            "Cải cách TTHC",
            "Tổ chức bộ máy",
            "Chế độ công vụ",
            "Tài chính công",
            "Chính quyền điện tử, chính quyền số",
            "Chỉ số CCHC",
            "Điển hình, mô hình",
            "DVC trực tuyến, BCCI, thanh toán trực tuyến",
            "Đường dây nóng, PAKN",
            "Hỗ trợ nhà đầu tư, doanh nghiệp",
            "Nhân lực CCHC",
            "Kinh phí tuyên truyền",
            "CCHC chung");
  }

  @Test
  @DisplayName("the closed lists hold what the contract names")
  void closedLists() {
    assertThat(names(DutyKind.values()))
        .containsExactlyInAnyOrder(
            "publish",
            "broadcast",
            "report",
            "plan",
            "train",
            "inspect",
            "urge",
            "event",
            "print",
            "feedback",
            "procedure",
            "budget",
            "bulletin",
            "commend",
            "other");
    assertThat(names(Recurrence.Period.values()))
        .containsExactlyInAnyOrder(
            "day", "week", "month", "quarter", "half_year", "year", "once", "continuous");
    assertThat(names(Modality.values())).containsExactlyInAnyOrder("must", "advisory", "target");
    assertThat(names(Role.values())).containsExactlyInAnyOrder("lead", "coordinate");
    assertThat(names(Deadline.Operator.values()))
        .containsExactlyInAnyOrder("before", "by", "within");
    assertThat(names(Channel.values())).hasSize(24).contains("law_day", "public_service_portal");
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(v -> v.name().toLowerCase(java.util.Locale.ROOT)).toList();
  }
}
