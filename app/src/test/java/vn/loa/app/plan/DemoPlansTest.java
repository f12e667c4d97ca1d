package vn.loa.app.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loa.app.TestLoa;
import vn.loa.app.Visitor;
import vn.loa.app.body.TestProvince;

@Tag("slow")
class DemoPlansTest {

  private static final String TREE =
      """
      UBND tỉnh Hòa Giang
        Sở Nội vụ
        UBND thành phố Hòa Thịnh
        UBND huyện Lương Điền
        UBND xã Nậm Hoa
        UBND xã Nậm Cần
        UBND phường Hòa Thịnh
        UBND phường Bến Lâm
      """;

  private final TestLoa loa = TestLoa.get();
  private final TestProvince province = TestProvince.found(loa, LocalDate.of(2016, 1, 1), TREE);

  @Test
  @DisplayName(
      "The demonstration has plans that two people reviewed and approved, and some that wait")
  void sown() {
    long body = province.id("UBND tỉnh Hòa Giang");
    Visitor.of(loa, "Nguyễn Thị Hoa", body, "PLANNER");
    var head = Visitor.of(loa, "Bùi Văn Đức", body, "APPROVER");
    assertThat(head.token()).isNotEmpty();
    loa.bean(DemoPlans.class).sow();
    var plans = act(() -> loa.bean(PlanStore.class).list(noCondition(), 1000));
    var own = plans.stream().filter(p -> isOurs(p.bodyId())).toList();
    assertThat(own.stream().map(Plan::cited))
        .contains("27/KH-UBND", "09/KH-UBND", "15/KH-UBND", "21/KH-UBND", "88/KH-UBND");
    var top = own.stream().filter(p -> p.cited().equals("27/KH-UBND")).findFirst().orElseThrow();
    var version =
        act(() -> loa.bean(Plans.class).getVersion(Objects.requireNonNull(top.versionId())));
    assertThat(version.proposedBy()).isEqualTo("Nguyễn Thị Hoa");
    assertThat(version.approvedBy()).isEqualTo("Bùi Văn Đức");
    var duties = act(() -> loa.bean(Plans.class).listDuties(version.id()));
    assertThat(duties).hasSizeGreaterThan(25);
    assertThat(own.stream().filter(p -> Objects.equals(p.parentId(), top.id())))
        .hasSizeGreaterThanOrEqualTo(3);
    assertThat(own.stream().map(p -> state(p.id())))
        .contains(Draft.State.APPROVED, Draft.State.SUBMITTED, Draft.State.REVIEW);
    loa.bean(DemoPlans.class).sow();
    assertThat(act(() -> loa.bean(PlanStore.class).list(noCondition(), 1000))).hasSameSizeAs(plans);
  }

  private boolean isOurs(long body) {
    return List.of(
            "UBND tỉnh Hòa Giang",
            "UBND thành phố Hòa Thịnh",
            "UBND huyện Lương Điền",
            "UBND xã Nậm Hoa",
            "UBND xã Nậm Cần",
            "UBND phường Hòa Thịnh",
            "UBND phường Bến Lâm")
        .stream()
        .anyMatch(name -> province.id(name) == body);
  }

  private Draft.State state(long plan) {
    return act(() -> loa.bean(Reviewing.class).findDraft(plan)).orElseThrow().state();
  }

  private static org.jooq.Condition noCondition() {
    return org.jooq.impl.DSL.noCondition();
  }

  private static <T> T act(Supplier<T> work) {
    return Office.SCOPE.within(work::get);
  }
}
