package vn.loa.compiler.index;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.compiler.OwnPlan;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Target;
import vn.loa.vietnamese.Words;

class TargetsTest {

  private static List<Target> targets(String sentence) {
    return OwnPlan.under("MỤC TIÊU", sentence).targets();
  }

  @TestFactory
  @DisplayName("each way of stating a result reads its own example")
  Stream<DynamicTest> examples() {
    return TargetReader.RULES.stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getClass().getSimpleName() + ": " + rule.example(),
                    () -> {
                      var read = requireNonNull(first(rule, Words.of(rule.example())));
                      assertThat(targets(rule.example()))
                          .singleElement()
                          .returns(read.measure(), Target::measure);
                    }));
  }

  private static TargetRule.@Nullable Found first(TargetRule rule, Words words) {
    for (int i = 0; i < words.size(); i++) {
      var found = rule.at(words, i, words.size());
      if (found != null) return found;
    }
    return null;
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName(
      "a place is an upper bound, a score a lower bound, a gain is counted in places or points")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Chỉ số PAR INDEX tăng ít nhất 02 bậc so với năm trước | PAR INDEX | RANK_CHANGE  | 2    | -  | bac
          Chỉ số SIPAS tăng thêm 1,5% so với năm trước          | SIPAS     | SCORE_CHANGE | 1.5  | -  | phan_tram
          Chỉ số PAPI thuộc nhóm 15 tỉnh dẫn đầu                | PAPI      | RANK         | -    | 15 | hang
          DDCI xếp hạng 05/18                                   | DDCI      | RANK         | -    | 5  | hang
          Chỉ số PCI đạt từ 70 điểm trở lên                     | PCI       | SCORE        | 70   | -  | diem
          Mức độ hài lòng của người dân đạt tối thiểu 92%       | SIPAS     | SCORE        | 92   | -  | phan_tram
          Chỉ số chuyển đổi số xếp loại khá                     | DTI       | CLASS        | -    | -  | nhom
          """)
  void results(
      String sentence,
      String index,
      Target.Measure measure,
      @Nullable String minimum,
      @Nullable String maximum,
      String unit) {
    assertThat(targets(sentence)).hasSize(1);
    var target = targets(sentence).getFirst();
    assertThat(target.index()).isEqualTo(index);
    assertThat(target.measure()).isEqualTo(measure);
    var quota = requireNonNull(target.quota());
    assertThat(quota.minimum() == null ? null : quota.minimum().toPlainString()).isEqualTo(minimum);
    assertThat(quota.maximum() == null ? null : quota.maximum().toPlainString()).isEqualTo(maximum);
    assertThat(quota.unit().code()).isEqualTo(unit);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("results already reached and numbers of no index are no targets")
  @ValueSource(
      strings = {
        "Năm 2025, SIPAS đã đạt 88%.",
        "Chỉ số PAPI đã xếp hạng 20/34.",
        "Có 90% hồ sơ được giải quyết đúng hạn.",
        "Tăng 02 bậc trên bảng xếp hạng bóng đá."
      })
  void none(String sentence) {
    assertThat(targets(sentence)).isEmpty();
  }

  @Test
  @DisplayName(
      "targets of one sentence are told apart, are owed by the issuer and end with the year")
  void several() {
    var all = targets("SIPAS đạt từ 90% trở lên; PAPI trong nhóm 15 tỉnh dẫn đầu.");
    assertThat(all).extracting(Target::index).containsExactly("SIPAS", "PAPI");
    assertThat(all).extracting(Target::id).doesNotHaveDuplicates();
    assertThat(all)
        .allSatisfy(
            target -> {
              assertThat(target.bearers()).hasSize(1);
              assertThat(target.deadline())
                  .isEqualTo(
                      new Deadline.OnDate(LocalDate.of(2026, 12, 31), Deadline.Operator.WITHIN));
            });
  }

  @Test
  @DisplayName("đến năm gives the year of a target")
  void year() {
    assertThat(targets("Đến năm 2028, DTI đạt 0,80 điểm."))
        .singleElement()
        .returns(
            new Deadline.OnDate(LocalDate.of(2028, 12, 31), Deadline.Operator.WITHIN),
            Target::deadline);
  }
}
