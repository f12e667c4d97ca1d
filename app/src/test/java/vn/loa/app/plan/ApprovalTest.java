package vn.loa.app.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.app.identity.Role;
import vn.loa.app.plan.review.Answer;
import vn.loa.app.plan.review.Counting;
import vn.loa.app.plan.review.Decision;
import vn.loa.app.plan.review.Duty;
import vn.loa.app.plan.review.Grounds;

class ApprovalTest {

  static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      TỈNH SÔNG VÀNG
      Số: %s/KH-UBND
      Sông Vàng, ngày 05 tháng 01 năm 2026

      KẾ HOẠCH
      Thông tin, tuyên truyền cải cách hành chính năm 2026

      I. MỤC ĐÍCH, YÊU CẦU
      Nâng cao nhận thức của cán bộ, công chức và nhân dân về cải cách hành chính.

      II. TỔ CHỨC THỰC HIỆN

      1. Sở Nội vụ
      - Mở chuyên trang về cải cách hành chính trên Cổng thông tin điện tử tỉnh trước ngày 28/02/2026.
      - Mỗi quý gửi 02 bản tin điện tử đến các cơ quan, đơn vị.
      %s
      2. Các sở, ban, ngành và UBND các xã, phường
      - Mỗi tháng đăng ít nhất %s tin, bài về cải cách hành chính trên trang thông tin điện tử của đơn vị.
      - Ban hành kế hoạch tuyên truyền của đơn vị trước ngày 15/02/2026.
      %s
      Trên đây là Kế hoạch tuyên truyền của tỉnh./.
      """;

  private final Office office = new Office();

  static String plan(String number) {
    return PLAN.formatted(number, "", "05", "");
  }

  @Test
  @DisplayName("A plan that one person reviewed and another approved has its duties in a version")
  void approved() {
    var version = office.approved(plan("41"), null);
    assertThat(version.ordinal()).isEqualTo(1);
    assertThat(version.number()).isEqualTo("41");
    assertThat(version.proposedBy()).isEqualTo("Trần Thị Mai");
    assertThat(version.approvedBy()).isEqualTo("Lê Văn Hùng");
    var duties = office.duties(version.id());
    assertThat(duties).hasSize(4);
    assertThat(duties.stream().map(PlanDuty::id)).doesNotHaveDuplicates();
    assertThat(duties.get(2).obligation().origin().readable()).contains("ít nhất 05 tin, bài");
    var plan = office.act(() -> office.bean(Plans.class).find(version.planId())).orElseThrow();
    assertThat(plan.versionId()).isEqualTo(version.id());
    assertThat(plan.cited()).isEqualTo("41/KH-UBND");
  }

  @Test
  @DisplayName("Whoever submitted a plan does not approve it, whatever the role")
  void selfApproval() {
    long plan = office.bring(plan("42"), null);
    office.acceptAll(plan);
    assertThat(office.submit(plan, office.head)).isInstanceOf(SubmittingPlan.Submitted.class);
    assertThat(office.approve(plan, office.head)).isInstanceOf(ApprovingPlan.OwnPlan.class);
    var other = office.person("Phạm Văn Sơn", Role.APPROVER);
    assertThat(office.approve(plan, other)).isInstanceOf(ApprovingPlan.Approved.class);
  }

  @Test
  @DisplayName("A change after submission voids it: what was not seen is not approved")
  void editVoids() {
    long plan = office.bring(plan("43"), null);
    office.acceptAll(plan);
    office.submit(plan, office.planner);
    long seen = office.look(plan).draft().lastNumber();
    var outcome =
        office.decide(plan, office.planner, new Decision.Reject("1", Grounds.NOT_OURS, ""));
    assertThat(outcome)
        .isInstanceOfSatisfying(DecidingCards.Decided.class, d -> assertThat(d.voided()).isTrue());
    assertThat(office.look(plan).draft().state()).isEqualTo(Draft.State.REVIEW);
    assertThat(office.approve(plan, office.head)).isInstanceOf(ApprovingPlan.Closed.class);
    office.submit(plan, office.planner);
    var late = office.act(() -> office.bean(ApprovingPlan.class).approve(plan, office.head, seen));
    assertThat(late).isInstanceOf(ApprovingPlan.Changed.class);
    assertThat(office.approve(plan, office.head))
        .isInstanceOfSatisfying(
            ApprovingPlan.Approved.class, a -> assertThat(a.duties()).isEqualTo(3));
  }

  @Test
  @DisplayName("A plan with open cards or unanswered questions is not submitted")
  void incomplete() {
    long plan = office.bring(plan("44"), null);
    assertThat(office.submit(plan, office.planner)).isInstanceOf(SubmittingPlan.Incomplete.class);
    var counted = office.look(plan).review().cards().get(2).key();
    assertThat(office.decide(plan, office.planner, new Decision.Accept(List.of(counted))))
        .isInstanceOfSatisfying(
            DecidingCards.Undecided.class,
            u ->
                assertThat(u.answer())
                    .isEqualTo(new Answer.Refused(Answer.Reason.UNANSWERED, counted)));
    Office.done(office.decide(plan, office.planner, new Decision.Count(counted, Counting.TOTAL)));
    Office.done(office.decide(plan, office.planner, new Decision.Accept(List.of(counted))));
  }

  @Test
  @DisplayName(
      "A plan comes back with a reason, and can be withdrawn; then a new document may come")
  void returned() {
    long plan = office.bring(plan("45"), null);
    office.acceptAll(plan);
    office.submit(plan, office.planner);
    var returning = office.bean(ReturningPlan.class);
    assertThat(office.act(() -> returning.giveBack(plan, office.head, " ")))
        .isInstanceOf(ReturningPlan.NoReason.class);
    assertThat(office.act(() -> returning.giveBack(plan, office.head, "Thiếu phụ lục")))
        .isInstanceOf(ReturningPlan.Done.class);
    assertThat(office.look(plan).draft().reason()).isEqualTo("Thiếu phụ lục");
    assertThat(office.act(() -> returning.withdraw(plan, office.planner, "Tải nhầm tệp")))
        .isInstanceOf(ReturningPlan.Done.class);
    assertThat(office.decide(plan, office.planner, new Decision.Accept(List.of("1"))))
        .isEqualTo(new DecidingCards.Closed(Draft.State.WITHDRAWN));
    assertThat(office.bring(plan("45") + "\n", null)).isEqualTo(plan);
  }

  @Test
  @DisplayName("Two people who decide on one card at once: one is written, the other sees both")
  void twoAtOnce() throws InterruptedException {
    long plan = office.bring(plan("46"), null);
    var other = office.person("Ngô Thị Lan", Role.PLANNER);
    var reject = new Decision.Reject("2", Grounds.REPEATED, "");
    var accept = new Decision.Accept(List.of("2"));
    var seen = Map.of("2", 0L);
    var outcomes = new DecidingCards.Outcome[2];
    var one = new Thread(() -> outcomes[0] = office.decide(plan, office.planner, accept, seen));
    var two = new Thread(() -> outcomes[1] = office.decide(plan, other, reject, seen));
    one.start();
    two.start();
    one.join();
    two.join();
    assertThat(outcomes).hasAtLeastOneElementOfType(DecidingCards.Decided.class);
    assertThat(outcomes)
        .anySatisfy(
            outcome ->
                assertThat(outcome)
                    .isInstanceOfSatisfying(
                        DecidingCards.Undecided.class,
                        u -> assertThat(u.answer()).isInstanceOf(Answer.Conflict.class)));
    assertThat(office.look(plan).review().entries()).hasSize(1);
  }

  @Test
  @DisplayName(
      "An amended plan keeps the identity of its duties; new ones get their own, lost ones are superseded")
  void amended() {
    var first = office.approved(plan("47"), null);
    var before = office.duties(first.id());
    String amended =
        PLAN.formatted(
                "47",
                "- Tổ chức 01 hội nghị đối thoại với doanh nghiệp về thủ tục hành chính trong quý III.\n",
                "08",
                "")
            .replace("- Mỗi quý gửi 02 bản tin điện tử đến các cơ quan, đơn vị.\n", "");
    var second = office.approved(amended, first.planId());
    assertThat(second.planId()).isEqualTo(first.planId());
    assertThat(second.ordinal()).isEqualTo(2);
    var after = office.duties(second.id());
    var ids = after.stream().map(PlanDuty::id).collect(Collectors.toSet());
    assertThat(ids).contains(before.get(0).id(), before.get(2).id(), before.get(3).id());
    assertThat(ids).doesNotContain(before.get(1).id());
    var kinds =
        office.act(() -> office.bean(Plans.class).listContinuations(second.id())).stream()
            .collect(Collectors.groupingBy(Continuation::kind, Collectors.counting()));
    assertThat(kinds)
        .isEqualTo(Map.of(Continuation.Kind.SAME, 3L, Continuation.Kind.SUPERSEDED, 1L));
    assertThat(new HashSet<>(after.stream().map(PlanDuty::id).toList())).hasSize(after.size());
    var monthly = after.stream().filter(d -> d.id().equals(before.get(2).id())).findFirst();
    assertThat(monthly.orElseThrow().obligation().origin().readable()).contains("08 tin, bài");
  }

  @Test
  @DisplayName("What people changed, split and added stands in the version")
  void corrected() {
    long plan = office.bring(plan("48"), null);
    var now = office.look(plan);
    var first = (Duty.Task) now.review().cards().getFirst().duty();
    var split = new Decision.Split("1", List.of(first, first));
    Office.done(office.decide(plan, office.planner, split));
    Office.done(
        office.decide(plan, office.planner, new Decision.Reject("1.2", Grounds.REPEATED, "")));
    Office.done(office.decide(plan, office.planner, new Decision.Add("@1", first)));
    office.acceptAll(plan);
    office.submit(plan, office.planner);
    assertThat(office.approve(plan, office.head))
        .isInstanceOfSatisfying(
            ApprovingPlan.Approved.class, a -> assertThat(a.duties()).isEqualTo(5));
  }
}
