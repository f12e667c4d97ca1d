package vn.loa.compiler.duty.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.loa.compiler.OwnPlan;

class RefusalsTest {

  /**
   * A reason, the part of a plan in which it speaks, a further clause that it keeps out, and a duty
   * of the same part that comes near.
   */
  private record Row(String rule, String part, String clause, String duty) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("AimsOnly", "MỤC ĐÍCH", "Mỗi tháng thêm nhiều người tin vào dịch vụ công.", ""),
          new Row(
              "StatesFunding",
              "KINH PHÍ THỰC HIỆN",
              "Nguồn kinh phí do ngân sách phường bảo đảm.",
              "Phòng Kinh tế cân đối kinh phí cho các hoạt động."),
          new Row(
              "TellsPast",
              "TỔ CHỨC THỰC HIỆN",
              "Năm qua, Phòng Nội vụ đã tổ chức 12 buổi đối thoại.",
              "Phòng Nội vụ tổ chức 12 buổi đối thoại."),
          new Row(
              "Declares",
              "TỔ CHỨC THỰC HIỆN",
              "Kế hoạch này không áp dụng đối với lực lượng vũ trang.",
              "Phòng Nội vụ áp dụng bảng điểm, chấm điểm các tổ dân phố."),
          new Row(
              "QuotesSuperior",
              "TỔ CHỨC THỰC HIỆN",
              "Quyết định của UBND tỉnh quy định mỗi phường có 02 buổi đối thoại/năm.",
              "Theo Kế hoạch của UBND tỉnh, Phòng Nội vụ tổ chức 02 buổi đối thoại/năm."),
          new Row(
              "ClosesPlan",
              "TỔ CHỨC THỰC HIỆN",
              "Trên đây là các việc phải làm trong năm.",
              "Trên cơ sở Kế hoạch này, Phòng Nội vụ đôn đốc các tổ dân phố."),
          new Row(
              "NamesNoAct",
              "NHIỆM VỤ",
              "Hộ kinh doanh, hợp tác xã và người lao động tự do.",
              "Hướng dẫn hộ kinh doanh nộp hồ sơ qua mạng."));

  @TestFactory
  @DisplayName("what orders nothing is no duty: each reason keeps its own example out")
  Stream<DynamicTest> examples() {
    return ROWS.stream().map(row -> keptOut(row, rule(row.rule()).example()));
  }

  @TestFactory
  @DisplayName("each reason keeps the like out too")
  Stream<DynamicTest> clauses() {
    return ROWS.stream().map(row -> keptOut(row, row.clause()));
  }

  @TestFactory
  @DisplayName("an order in nearly the same words stays a duty")
  Stream<DynamicTest> duties() {
    return ROWS.stream()
        .filter(row -> !row.duty().isEmpty())
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.rule() + " not: " + row.duty(),
                    () ->
                        assertThat(OwnPlan.under(row.part(), row.duty()).obligations())
                            .hasSize(1)));
  }

  @Test
  @DisplayName("what an objective says is a duty where it stands among the tasks")
  void aimsAmongTasks() {
    String clause = "Tuyên truyền để người dân biết nộp hồ sơ qua mạng.";
    assertThat(OwnPlan.under("MỤC ĐÍCH", clause).obligations()).isEmpty();
    assertThat(OwnPlan.under("NHIỆM VỤ", clause).obligations()).hasSize(1);
  }

  @Test
  @DisplayName("each reason has a further clause")
  void complete() {
    assertThat(ROWS.stream().map(Row::rule))
        .containsExactlyElementsOf(
            Refusals.RULES.stream().map(rule -> rule.getClass().getSimpleName()).toList());
  }

  private static Refusal rule(String name) {
    for (var rule : Refusals.RULES) if (rule.getClass().getSimpleName().equals(name)) return rule;
    throw new AssertionError("no rule " + name);
  }

  private static DynamicTest keptOut(Row row, String clause) {
    return DynamicTest.dynamicTest(
        row.rule() + ": " + clause,
        () -> {
          var all = OwnPlan.clauses("I. " + row.part() + "\n1. " + clause + "\n");
          assertThat(all).as("clauses").hasSize(1);
          assertThat(rule(row.rule()).refuses(all.getFirst())).as("refused by its rule").isTrue();
          assertThat(OwnPlan.under(row.part(), clause).obligations()).isEmpty();
        });
  }
}
