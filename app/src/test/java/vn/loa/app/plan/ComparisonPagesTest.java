package vn.loa.app.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.app.TestLoa;
import vn.loa.app.Visitor;
import vn.loa.app.body.TestProvince;

class ComparisonPagesTest {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private static final String TREE =
      """
      UBND tỉnh Sông Cái %1$d
        Sở Nội vụ
        UBND xã Lũng Mây
      """;

  private static final String CHILD =
      """
      ỦY BAN NHÂN DÂN
      XÃ LŨNG MÂY
      Số: 05/KH-UBND
      Lũng Mây, ngày 20 tháng 01 năm 2026

      KẾ HOẠCH
      Thông tin, tuyên truyền cải cách hành chính năm 2026

      I. TỔ CHỨC THỰC HIỆN

      1. Các cơ quan, đơn vị thuộc xã
      - Mỗi tháng đăng ít nhất 02 tin, bài về cải cách hành chính trên trang thông tin điện tử của xã.
      """;

  private final int number = NUMBERS.incrementAndGet();
  private final TestLoa loa = TestLoa.get();
  private final TestProvince province =
      TestProvince.found(loa, LocalDate.of(2025, 7, 1), TREE.formatted(number));
  private final long top = province.id("UBND tỉnh Sông Cái " + number);
  private final Visitor planner = Visitor.of(loa, "Hà Thị Nhung", top, "PLANNER");

  @Test
  @DisplayName("An amended plan shows what changed by duty, before and after its approval")
  void difference() throws Exception {
    var office = new Office(top);
    var first = office.approved(ApprovalTest.plan("81"), null);
    String amended =
        ApprovalTest.plan("81")
            .replace("ít nhất 05 tin", "ít nhất 08 tin")
            .replace("- Mỗi quý gửi 02 bản tin điện tử đến các cơ quan, đơn vị.\n", "");
    long plan = office.bring(amended, first.planId());
    String review = planner.get("/plans/" + plan + "/review").body();
    assertThat(review).contains("Tiếp nối nghĩa vụ nào của bản trước?", "Nghĩa vụ mới");
    String page = planner.get("/plans/" + plan + "/difference").body();
    assertThat(page).contains("Bị bỏ", "Thay đổi", "ít nhất 05 tin, bài → ít nhất 08 tin, bài");
    assertThat(planner.get("/plans/" + plan + "/difference?only=gone").body())
        .contains("02 bản tin")
        .doesNotContain("08 tin");
    office.acceptAll(plan);
    office.submit(plan, office.planner);
    office.approve(plan, office.head);
    var versions = office.act(() -> office.bean(Plans.class).listVersions(plan));
    assertThat(planner.get("/plans/" + plan + "/difference?version=" + versions.get(1).id()).body())
        .contains("Bản 1", "Bản 2", "ít nhất 05 tin, bài → ít nhất 08 tin, bài");
    assertThat(planner.get("/plans/" + plan).body()).contains("khác bản trước");
  }

  @Test
  @DisplayName("A plan under its superior's shows which clause carries each duty, on both sides")
  void cascade() throws Exception {
    var above = new Office(top).approved(ApprovalTest.plan("82"), null);
    var below = new Office(province.id("UBND xã Lũng Mây")).approved(CHILD, null);
    var linked =
        planner.post("/plans/" + below.planId() + "/parent", Map.of("parent", "" + above.planId()));
    assertThat(linked.statusCode()).isEqualTo(302);
    String proof = planner.get("/plans/" + below.planId() + "/cascade").body();
    assertThat(proof).contains("Nhẹ hơn", "Thiếu", "82/KH-UBND");
    assertThat(planner.get("/plans/" + above.planId()).body())
        .contains("05/KH-UBND", "/plans/" + below.planId() + "/cascade");
    var circle =
        planner.post("/plans/" + above.planId() + "/parent", Map.of("parent", "" + below.planId()));
    assertThat(circle.statusCode()).isEqualTo(409);
    assertThat(circle.body()).contains("Kế hoạch kia lại thực hiện kế hoạch này");
  }
}
