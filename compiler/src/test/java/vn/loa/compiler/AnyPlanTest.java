package vn.loa.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.compiler.language.Scanner;
import vn.loa.compiler.language.Texts;
import vn.loa.obligation.Obligation;

/** Plans at random, the same for the same seed. */
class AnyPlanTest {

  private static final List<String> PARTS =
      List.of(
          "MỤC ĐÍCH, YÊU CẦU",
          "NỘI DUNG",
          "HÌNH THỨC",
          "NHIỆM VỤ",
          "TỔ CHỨC THỰC HIỆN",
          "KINH PHÍ");

  private static final List<String> BODIES =
      List.of(
          "Phòng Nội vụ",
          "Các phòng, ban và UBND các xã, phường",
          "Đề nghị Hội Nông dân",
          "Văn phòng HĐND và UBND",
          "Nhiệm vụ chung",
          "");

  private static final List<String> CLAUSES =
      List.of(
          "Đăng ít nhất 03 tin, bài/tháng trên trang thông tin điện tử.",
          "Phòng Kinh tế làm 05 video, các xã làm 01 video, hoàn thành trước ngày 30/6/2026;",
          "Hai tuần một lần phát bản tin trên loa truyền thanh",
          "Phối hợp với Công an phường mở lớp tập huấn. Hoàn thành trong Quý II.",
          "Cơ quan chủ trì: Phòng Nội vụ.",
          "Thời gian thực hiện: hằng tháng.",
          "Năm 2025, phường đăng 214 tin, bài.",
          "Tuyên truyền Quyết định số 319/QĐ-\nUBND ngày 12/5/2024 của UBND tỉnh;",
          "Chỉ số PAPI xếp hạng 12/34, SIPAS đạt từ 90% trở lên",
          "Trên đây là Kế hoạch của phường./.");

  private static final List<String> MARKERS =
      List.of(
          "- ",
          "+ ",
          "a) ",
          "đ) ",
          "1. ",
          "1.2. ",
          "I1. ",
          "Điều 2. ",
          "* ",
          "",
          "## ",
          "\t",
          "| ");

  private static String body(Random dice) {
    var out = new StringBuilder();
    int lines = 4 + dice.nextInt(20);
    for (int i = 0; i < lines; i++) {
      String marker = MARKERS.get(dice.nextInt(MARKERS.size()));
      switch (dice.nextInt(6)) {
        case 0 -> out.append("I".repeat(1 + dice.nextInt(3))).append(". ").append(any(PARTS, dice));
        case 1 -> out.append(marker).append(any(BODIES, dice));
        case 2 ->
            out.append("STT\tNội dung\tChủ trì\tThời gian\n1\t")
                .append(any(CLAUSES, dice))
                .append("\tVăn phòng\tQuý I");
        default -> out.append(marker).append(any(CLAUSES, dice));
      }
      out.append(dice.nextInt(5) == 0 ? "\n\n" : "\n");
    }
    return out.toString();
  }

  private static String any(List<String> all, Random dice) {
    return all.get(dice.nextInt(all.size()));
  }

  private static void isSound(CompiledPlan plan) {
    String source = plan.source().text();
    for (var duty : plan.obligations()) {
      var origin = duty.origin();
      assertThat(origin.start()).isBetween(0, origin.end());
      assertThat(origin.end()).isLessThanOrEqualTo(source.length());
      assertThat(origin.text()).isEqualTo(source.substring(origin.start(), origin.end()));
      assertThat(duty.confidence()).isBetween(0.0, 1.0);
    }
    assertThat(plan.obligations()).extracting(Obligation::id).doesNotHaveDuplicates();
    for (var target : plan.targets()) {
      assertThat(target.origin().text())
          .isEqualTo(source.substring(target.origin().start(), target.origin().end()));
    }
    for (var fault : plan.diagnostics()) {
      assertThat(fault.span().end()).isLessThanOrEqualTo(source.length());
    }
    for (var section : plan.sections()) {
      assertThat(section.span().end()).isLessThanOrEqualTo(source.length());
    }
  }

  @Test
  @DisplayName(
      "whatever a plan is put together of, each duty shows its own words and has its own id")
  void assemblies() {
    for (int seed = 0; seed < 400; seed++) {
      String body = body(new Random(seed));
      assertThatCode(() -> isSound(OwnPlan.of(body))).as("%s", body).doesNotThrowAnyException();
    }
  }

  @Test
  @DisplayName("a plan compiled twice gives the same plan")
  void twice() {
    for (int seed = 0; seed < 40; seed++) {
      String body = body(new Random(seed));
      var first = OwnPlan.of(body);
      var second = OwnPlan.of(body);
      assertThat(second.obligations()).isEqualTo(first.obligations());
      assertThat(second.targets()).isEqualTo(first.targets());
      assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
      assertThat(second.head()).isEqualTo(first.head());
      assertThat(second.references()).isEqualTo(first.references());
      assertThat(second.sections()).isEqualTo(first.sections());
      assertThat(second.topics()).isEqualTo(first.topics());
    }
  }

  @Test
  @DisplayName("a plan cut off anywhere is still read")
  void truncated() {
    var dice = new Random(3);
    for (var file : Texts.samples()) {
      String text = Texts.read(file);
      for (int i = 0; i < 12; i++) {
        int from = dice.nextInt(text.length());
        int to = from + dice.nextInt(text.length() - from);
        String piece = text.substring(from, to);
        assertThatCode(() -> isSound(OwnPlan.compile(piece)))
            .as("%s %d..%d", Texts.name(file), from, to)
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  @DisplayName("a plan damaged beyond reading raises faults, never an error")
  void damaged() {
    for (var file : Texts.samples()) {
      for (double share : new double[] {0.05, 0.2, 0.6}) {
        String text = Scanner.damage(Texts.read(file), share, 5);
        assertThatCode(() -> isSound(OwnPlan.compile(text))).doesNotThrowAnyException();
        String shuffled = swapped(text, 5);
        assertThatCode(() -> isSound(OwnPlan.compile(shuffled))).doesNotThrowAnyException();
      }
    }
  }

  @Test
  @DisplayName("any characters at all are read without error")
  void garbage() {
    String signs =
        "aăđĐIVX0123456789 \n\t\r.,;:/-()*_#|&%§€'\"“”…≥\u0301\u200B\u00AD\uFEFF\u00A0\uD83D\uDE00ﬁ中Ƣƣ";
    for (int seed = 0; seed < 300; seed++) {
      var dice = new Random(seed);
      var out = new StringBuilder();
      for (int i = dice.nextInt(400); i > 0; i--)
        out.append(signs.charAt(dice.nextInt(signs.length())));
      assertThatCode(() -> isSound(OwnPlan.compile(out.toString())))
          .as("%s", out)
          .doesNotThrowAnyException();
    }
    for (var text :
        List.of("", " ", "\n", "\t", "-", "I.", "1.", "a)", "|", "Điều 1.", "\uFEFF", "a", "5")) {
      assertThatCode(() -> isSound(OwnPlan.compile(text))).as(text).doesNotThrowAnyException();
    }
  }

  /** Some characters change places: figures, signs and line ends among them. */
  private static String swapped(String text, long seed) {
    var dice = new Random(seed);
    var out = new StringBuilder(text);
    for (int i = text.length() / 20; i > 0; i--) {
      int one = dice.nextInt(text.length());
      int other = dice.nextInt(text.length());
      char kept = out.charAt(one);
      out.setCharAt(one, out.charAt(other));
      out.setCharAt(other, kept);
    }
    return out.toString();
  }
}
