package vn.loa.compiler.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.loa.compiler.OwnPlan;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.language.Scanner;

class ChecksTest {

  private static final String TASK = OwnPlan.assignment("đăng 02 tin, bài/tháng");

  /** A check, what it finds, a text in which it finds that, and a text like it without fault. */
  private record Row(String rule, Code code, String faulty, String right) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("IsPlan", Code.NO_DUTIES, body("I. MỤC ĐÍCH\n1. Phục vụ tốt hơn.\n"), body(TASK)),
          new Row("LettersHealthy", Code.TEXT_DAMAGED, Scanner.strip(body(TASK)), body(TASK)),
          new Row(
              "DatesExist",
              Code.DATE_IMPOSSIBLE,
              body(OwnPlan.assignment("gửi số liệu trước ngày 31/11/2026")),
              body(OwnPlan.assignment("gửi số liệu trước ngày 30/11/2026"))),
          new Row(
              "SymbolsWellFormed",
              Code.SYMBOL_MALFORMED,
              body(OwnPlan.assignment("tuyên truyền Nghị quyết số 71/NQCP của Chính phủ")),
              body(OwnPlan.assignment("tuyên truyền Nghị quyết số 71/NQ-CP của Chính phủ"))),
          new Row(
              "HeaderComplete",
              Code.HEADER_INCOMPLETE,
              body(TASK).replace("Số: 12/KH-UBND", "Số:     /KH-UBND"),
              body(TASK)),
          new Row(
              "ItemsInOrder",
              Code.ITEM_SKIPPED,
              body(TASK + "3. Phòng Kinh tế\n- Treo 10 băng rôn.\n"),
              body(TASK + "2. Phòng Kinh tế\n- Treo 10 băng rôn.\n")),
          new Row(
              "NumbersCertain",
              Code.NUMBER_DOUBTFUL,
              Scanner.strip(body(OwnPlan.assignment("đăng ít nhất O5 tin, bài/tháng"))),
              Scanner.strip(body(OwnPlan.assignment("đăng ít nhất 05 tin, bài/tháng")))),
          new Row(
              "BearersNamed",
              Code.BEARER_MISSING,
              body("I. NHIỆM VỤ\n1. Đăng 02 tin, bài/tháng.\n"),
              body(TASK)),
          new Row(
              "DeadlinesClear",
              Code.DEADLINE_CONTRADICTORY,
              body(OwnPlan.assignment("gửi số liệu chậm nhất trước ngày 15/12/2026")),
              body(OwnPlan.assignment("gửi số liệu chậm nhất ngày 15/12/2026"))),
          new Row(
              "PeriodsAgree",
              Code.PERIODS_CONTRADICTORY,
              body(OwnPlan.assignment(periods("báo cáo cải cách hành chính 06 tháng, năm"))),
              body(OwnPlan.assignment(periods("báo cáo cải cách hành chính các kỳ")))));

  private static String periods(String into) {
    return "báo cáo kết quả quý I, 06 tháng, quý III và năm, lồng ghép trong " + into;
  }

  private static String body(String text) {
    return OwnPlan.HEAD + text;
  }

  private static List<Diagnostic> found(String text, Code code) {
    return OwnPlan.compile(text).diagnostics().stream().filter(d -> d.code() == code).toList();
  }

  @TestFactory
  @DisplayName("a fault in the document is told, with its place")
  Stream<DynamicTest> faults() {
    return ROWS.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.rule() + " finds " + row.code().label(),
                    () -> {
                      var all = found(row.faulty(), row.code());
                      assertThat(all).isNotEmpty();
                      assertThat(all)
                          .allMatch(d -> d.span().end() <= row.faulty().length())
                          .allMatch(d -> d.severity() == row.code().severity());
                    }));
  }

  @TestFactory
  @DisplayName("where there is no fault nothing is told")
  Stream<DynamicTest> silence() {
    return ROWS.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.rule() + " is silent",
                    () -> assertThat(found(row.right(), row.code())).isEmpty()));
  }

  @Test
  @DisplayName("each check has a faulty plan")
  void complete() {
    assertThat(ROWS.stream().map(Row::rule))
        .containsExactlyElementsOf(
            Checks.RULES.stream().map(rule -> rule.getClass().getSimpleName()).toList());
  }

  @Test
  @DisplayName("an impossible day is shown with the number of days of its month")
  void impossibleDay() {
    String text = body(OwnPlan.assignment("gửi số liệu trước ngày 31/11/2026"));
    var fault = found(text, Code.DATE_IMPOSSIBLE).getFirst();
    assertThat(fault.span().in(text)).isEqualTo("31/11/2026");
    assertThat(fault.values())
        .containsEntry("date", "31/11/2026")
        .containsEntry("month", "11")
        .containsEntry("days", "30");
  }

  @Test
  @DisplayName("two items of one number are told")
  void repeatedItem() {
    String text = body(TASK + "1. Phòng Kinh tế\n- Treo 10 băng rôn.\n");
    assertThat(found(text, Code.ITEM_REPEATED))
        .singleElement()
        .satisfies(d -> assertThat(d.values()).containsEntry("item", "1"));
  }

  @Test
  @DisplayName("a foreign text and a story are told from plans")
  void noPlan() {
    String contract =
        "This agreement is made between the seller and the buyer on the first of March. "
            + "The seller shall deliver all goods before the end of each month.";
    assertThat(found(contract, Code.NOT_VIETNAMESE)).hasSize(1);
    String story =
        "Ngày xưa có một người con trai ở trong khu rừng. Anh ra suối và thấy một con cá vàng. "
            + "Con cá nói với anh rằng nó không muốn bị bắt, và anh thả nó về với nước.";
    assertThat(found(story, Code.NOT_VIETNAMESE)).isEmpty();
    assertThat(found(story, Code.NOT_A_PLAN)).hasSize(1);
    assertThat(found("", Code.NOT_VIETNAMESE)).hasSize(1);
  }

  @Test
  @DisplayName("what is found comes in the order of the text")
  void order() {
    var all =
        OwnPlan.assigning(
                "gửi số liệu chậm nhất trước ngày 31/11/2026",
                "tuyên truyền Nghị quyết số 71/NQCP của Chính phủ",
                "gửi số liệu trước ngày 31/6/2026")
            .diagnostics();
    assertThat(all).isSortedAccordingTo(java.util.Comparator.comparingInt(d -> d.span().start()));
    assertThat(all).hasSizeGreaterThanOrEqualTo(4);
  }
}
