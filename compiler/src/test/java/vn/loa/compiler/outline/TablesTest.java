package vn.loa.compiler.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.loa.compiler.OwnPlan;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Obligation;

class TablesTest {

  private static final String PART = "I. BẢNG PHÂN CÔNG\n";

  private static final List<String> TABLES =
      List.of(
          """
          | STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
          |---|---|---|---|---|
          | 1 | Đăng 02 tin, bài/tháng | Văn phòng | Phòng Kinh tế | Hằng tháng |
          | 2 | Mở 01 lớp tập huấn | -nt- | -nt- | Trước ngày 30/6/2026 |
          """,
          """
          STT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian
          1\tĐăng 02 tin, bài/tháng\tVăn phòng\tPhòng Kinh tế\tHằng tháng
          2\tMở 01 lớp tập huấn\t-nt-\t-nt-\tTrước ngày 30/6/2026
          """,
          """
          STT
          Nội dung
          Đơn vị chủ trì
          Đơn vị phối hợp
          Thời gian
          1
          Đăng 02 tin, bài/tháng
          Văn phòng
          Phòng Kinh tế
          Hằng tháng
          2
          Mở 01 lớp tập huấn
          -nt-
          -nt-
          Trước ngày 30/6/2026
          """,
          """
          STT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian
          1\tĐăng 02 tin,\tVăn\tPhòng\tHằng
          2
          STT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian
          \tbài/tháng\tphòng\tKinh tế\ttháng
          2\tMở 01 lớp tập huấn\t-nt-\t-nt-\tTrước ngày 30/6/2026
          """);

  @TestFactory
  @DisplayName(
      "a table says the same in Markdown, between tabs, cell by cell and broken by a page; -nt- repeats")
  Stream<DynamicTest> sameDuties() {
    return TABLES.stream()
        .map(
            table ->
                DynamicTest.dynamicTest(
                    table.lines().findFirst().orElseThrow(),
                    () -> {
                      var all = OwnPlan.of(PART + table).obligations();
                      assertThat(all).hasSize(2);
                      assertThat(all).allSatisfy(TablesTest::isShared);
                      assertThat(all.getFirst().quota()).hasToString(quota(2, "tin_bai"));
                      assertThat(all.getLast().quota()).hasToString(quota(1, "lop"));
                      assertThat(all.getLast().deadline())
                          .isEqualTo(
                              new Deadline.OnDate(
                                  LocalDate.of(2026, 6, 30), Deadline.Operator.BEFORE));
                    }));
  }

  private static void isShared(Obligation duty) {
    assertThat(duty.bearers()).extracting(Bearer::text).containsExactly("Văn phòng");
    assertThat(duty.coordinators()).extracting(Bearer::text).containsExactly("Phòng Kinh tế");
  }

  private static String quota(long minimum, String unit) {
    return vn.loa.obligation.Quota.atLeast(minimum, new vn.loa.obligation.Unit(unit)).toString();
  }

  @Test
  @DisplayName("labelled fields under a task are its bearer, quantity and time")
  void labels() {
    var all =
        OwnPlan.of(
                """
                I. NHIỆM VỤ
                1. Đăng tin, bài về dịch vụ công
                - Cơ quan chủ trì: Văn phòng HĐND và UBND phường.
                - Cơ quan phối hợp: Phòng Kinh tế; Công an phường.
                - Chỉ tiêu: 04 tin, bài/tháng.
                - Thời gian thực hiện: Cả năm 2026.
                2. Treo băng rôn tại cửa ngõ
                - Đơn vị thực hiện: Phòng Kinh tế.
                - Số lượng: 12 băng rôn.
                - Thời hạn: trước ngày 30/4/2026.
                """)
            .obligations();
    assertThat(all).hasSize(2);
    assertThat(all.getFirst().bearers())
        .containsExactly(new Bearer("Văn phòng HĐND và UBND phường", null));
    assertThat(all.getFirst().coordinators())
        .extracting(Bearer::text)
        .containsExactly("Phòng Kinh tế", "Công an phường");
    assertThat(all.getFirst().quota()).hasToString(quota(4, "tin_bai"));
    assertThat(all.getLast().quota()).hasToString(quota(12, "bang_ron"));
    assertThat(all.getLast().deadline())
        .isEqualTo(new Deadline.OnDate(LocalDate.of(2026, 4, 30), Deadline.Operator.BEFORE));
  }
}
