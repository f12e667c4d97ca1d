package vn.loa.compiler.duty.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.loa.compiler.OwnPlan;
import vn.loa.obligation.DutyKind;

class KindsTest {

  /**
   * A rule, a further clause that it reads, and one of another kind that comes near.
   *
   * @param kind of the near miss
   */
  private record Row(String rule, String clause, String miss, DutyKind kind) {}

  private static final List<Row> ROWS =
      List.of(
          new Row(
              "ServesInTime",
              "hồ sơ nộp trực tiếp được giải quyết không quá 05 ngày làm việc",
              "tiếp nhận phản ánh của người dân trong vòng 02 ngày làm việc",
              DutyKind.FEEDBACK),
          new Row(
              "HandlesMoney",
              "bố trí kinh phí in tài liệu cho tổ dân phố",
              "xây dựng kế hoạch truyền thông kèm dự toán kinh phí",
              DutyKind.PLAN),
          new Row(
              "Praises",
              "đề xuất khen thưởng công chức có sáng kiến phục vụ",
              "đăng tin, bài giới thiệu cách làm hay",
              DutyKind.PUBLISH),
          new Row(
              "SendsBulletin",
              "phát hành bản tin cải cách hành chính tới các tổ dân phố",
              "phát bản tin trên loa truyền thanh của phường",
              DutyKind.BROADCAST),
          new Row(
              "WorksOutPlan",
              "xây dựng kế hoạch truyền thông của đơn vị mình",
              "báo cáo kết quả thực hiện kế hoạch",
              DutyKind.REPORT),
          new Row(
              "Trains",
              "tổ chức 02 lớp tập huấn cho công chức đầu mối",
              "đăng tin về lớp tập huấn của phường",
              DutyKind.PUBLISH),
          new Row(
              "Reports",
              "định kỳ hằng quý báo cáo kết quả về Sở Nội vụ",
              "đăng tin, bài về kết quả cải cách hành chính",
              DutyKind.PUBLISH),
          new Row(
              "AnswersPeople",
              "duy trì đường dây nóng nhận góp ý của người dân",
              "viết tin, bài về ý kiến của người dân đối với dịch vụ công",
              DutyKind.PUBLISH),
          new Row(
              "PostsProcedures",
              "cập nhật thủ tục hành chính trên bảng niêm yết của trụ sở",
              "đăng tin, bài về kết quả giải quyết thủ tục hành chính",
              DutyKind.PUBLISH),
          new Row(
              "Inspects",
              "lồng ghép kiểm tra công tác truyền thông trong đợt kiểm tra công vụ",
              "kiểm tra, đôn đốc các tổ dân phố",
              DutyKind.URGE),
          new Row(
              "Urges",
              "đôn đốc các tổ dân phố làm đúng hạn",
              "hướng dẫn các tổ dân phố đăng tin, bài về dịch vụ công",
              DutyKind.PUBLISH),
          new Row(
              "MakesPrint",
              "biên soạn sổ tay hỏi đáp về dịch vụ công",
              "đăng tải sổ tay hỏi đáp trên trang thông tin điện tử phường",
              DutyKind.PUBLISH),
          new Row(
              "HoldsEvent",
              "tổ chức đối thoại với hộ kinh doanh trên địa bàn",
              "đăng tin về buổi đối thoại trên trang thông tin điện tử",
              DutyKind.PUBLISH),
          new Row(
              "Broadcasts",
              "phát sóng chuyên mục cải cách hành chính trên đài truyền thanh",
              "đăng tin, bài trên trang thông tin điện tử và đài truyền thanh",
              DutyKind.PUBLISH),
          new Row(
              "Publishes",
              "tuyên truyền về chuyển đổi số trên mạng xã hội",
              "chịu trách nhiệm thi hành kế hoạch",
              DutyKind.OTHER));

  @TestFactory
  @DisplayName("the kind of a duty is told by its main act: each rule knows its own example")
  Stream<DynamicTest> examples() {
    return Kinds.RULES.stream().map(rule -> reads(rule, rule.example()));
  }

  @TestFactory
  @DisplayName("each rule knows its act in other words too")
  Stream<DynamicTest> clauses() {
    return ROWS.stream().map(row -> reads(rule(row.rule()), row.clause()));
  }

  @TestFactory
  @DisplayName("words of an act that are only spoken of do not make its kind")
  Stream<DynamicTest> misses() {
    return ROWS.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.rule() + " not: " + row.miss(),
                    () -> {
                      assertThat(OwnPlan.duty(row.miss()).kind()).isEqualTo(row.kind());
                      assertThat(first(row.miss())).isNotEqualTo(row.rule());
                    }));
  }

  @Test
  @DisplayName("each kind rule has a further clause and a near miss")
  void complete() {
    assertThat(ROWS.stream().map(Row::rule)).containsExactlyElementsOf(names());
  }

  private static List<String> names() {
    return Kinds.RULES.stream()
        .map(rule -> rule.getClass().getSimpleName())
        .collect(Collectors.toList());
  }

  private static KindRule rule(String name) {
    return Kinds.RULES.get(names().indexOf(name));
  }

  private static DynamicTest reads(KindRule rule, String clause) {
    String name = rule.getClass().getSimpleName();
    return DynamicTest.dynamicTest(
        name + ": " + clause,
        () -> {
          assertThat(first(clause)).isEqualTo(name);
          var duty = OwnPlan.duty(clause);
          assertThat(duty.kind()).isEqualTo(rule.kind());
        });
  }

  /** The first rule that fits the clause where it stands in a plan. */
  private static String first(String clause) {
    var all = OwnPlan.clauses(OwnPlan.assignment(clause));
    assertThat(all).as(clause).hasSize(1);
    Act act = Act.of(all.getFirst().withVerb());
    for (var rule : Kinds.RULES) if (rule.fits(act)) return rule.getClass().getSimpleName();
    return "none";
  }
}
