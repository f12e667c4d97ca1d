package vn.loa.compiler.outline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.OwnPlan;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.obligation.Obligation;
import vn.loa.vietnamese.Words;

class MarkersTest {

  private static List<String> ids(String body) {
    return OwnPlan.of(body).obligations().stream().map(Obligation::id).toList();
  }

  private static String texts(String body) {
    return OwnPlan.of(body).obligations().stream()
        .map(duty -> duty.origin().text())
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("what stands before a paragraph is its marker")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          III. TỔ CHỨC              | PART     | III
          I1. TỔ CHỨC               | PART     | II
          1V. KINH PHÍ              | PART     | IV
          1. Phòng Kinh tế          | ITEM     | 1
          1.2. Phòng Kinh tế        | ITEM     | 1.2
          1.2 Phòng Kinh tế         | ITEM     | 1.2
          1/ Phòng Kinh tế          | ITEM     | 1
          a) Đăng tin               | POINT    | a
          đ) Đăng tin               | POINT    | đ
          (2) Đăng tin              | POINT    | 2
          - Đăng tin                | DASH     | ''
          ~ Đăng tin                | DASH     | ''
          €) Đăng tin               | POINT    | ''
          + Đăng tin                | PLUS     | ''
          • Đăng tin                | DASH     | ''
          Điều 3. Giao Văn phòng    | ARTICLE  | 3
          Phần II                   | DIVISION | II
          Phần thứ hai              | DIVISION | 2
          Chương I                  | DIVISION | I
          A. NHIỆM VỤ               | DIVISION | A
          ## Phòng Kinh tế          | HEADING  | ''
          # II. NHIỆM VỤ            | PART     | II
          """)
  void markers(String line, Marker.Kind kind, String label) {
    var words = Words.of(line);
    var marker = requireNonNull(new MarkerReader(words).at(0, words.size()));
    assertThat(marker.kind()).isEqualTo(kind);
    assertThat(marker.label()).isEqualTo(label);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("dates, years, numbers and names at the beginning of a line are no marker")
  @CsvSource(
      delimiter = '|',
      value = {
        "02 tin, bài mỗi tháng",
        "2026 là năm đầu",
        "20/12/2026 là hạn",
        "Phòng Kinh tế",
        "Điều hành chung",
        "1,5 triệu đồng"
      })
  void noMarkers(String line) {
    var words = Words.of(line);
    assertThat(new MarkerReader(words).at(0, words.size())).isNull();
  }

  @Test
  @DisplayName("the place of a duty is told by all markers above it")
  void places() {
    assertThat(
            ids(
                """
                I. TỔ CHỨC THỰC HIỆN
                1. Phòng Nội vụ
                1.1. Đăng 02 tin, bài/tháng.
                1.2. Mở lớp tập huấn:
                a) Tổ chức lớp cho công chức.
                đ) Tổ chức lớp cho tổ dân phố.
                I1. NHIỆM VỤ KHÁC
                1. Phòng Kinh tế
                - Treo 10 băng rôn.
                - Phát tờ rơi.
                """))
        .containsExactly("I.1.1", "I.1.2.a", "I.1.2.đ", "II.1.1", "II.1.2");
  }

  @Test
  @DisplayName("two items of one number keep duties of their own")
  void sameNumber() {
    String twice = "1. Phòng Kinh tế\n- Treo 10 băng rôn.\n1. Văn phòng\n- Treo 10 băng rôn.\n";
    assertThat(ids("I. TỔ CHỨC THỰC HIỆN\n" + twice)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("an article of the decision around a plan lays duties on whom it names")
  void articles() {
    var plan =
        OwnPlan.compile(
            """
            ỦY BAN NHÂN DÂN
            PHƯỜNG MÂY TRẮNG
            Số: 33/QĐ-UBND
            Mây Trắng, ngày 20 tháng 01 năm 2026

            QUYẾT ĐỊNH
            Ban hành Kế hoạch truyền thông cải cách hành chính năm 2026

            Điều 1. Ban hành kèm theo Quyết định này Kế hoạch truyền thông.
            Điều 2. Giao Văn phòng theo dõi, mỗi quý báo cáo kết quả một lần.
            Điều 3. Quyết định này có hiệu lực từ ngày ký./.

            Nơi nhận:
            - Như Điều 3;
            - Lưu: VT.

            KẾ HOẠCH
            Truyền thông cải cách hành chính phường Mây Trắng năm 2026

            I. TỔ CHỨC THỰC HIỆN
            1. Phòng Kinh tế
            - Treo 10 băng rôn.
            """);
    assertThat(plan.obligations())
        .extracting(Obligation::id)
        .anyMatch(id -> id.startsWith("Điều 2"))
        .contains("I.1.1")
        .noneMatch(id -> id.startsWith("Điều 1") || id.startsWith("Điều 3"));
    assertThat(plan.head().number()).isEqualTo("33");
    assertThat(plan.head().symbol()).isEqualTo("QĐ-UBND");
    assertThat(plan.head().title()).contains("Mây Trắng");
  }

  @Test
  @DisplayName(
      "lines that the printer broke, spaced twice or parted by a page number are one clause")
  void brokenLines() {
    String whole =
        "- Đăng tải ít nhất 03 tin, bài mỗi tháng về dịch vụ công trực tuyến trên trang thông tin của phường.\n";
    String head = "I. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ\n";
    String broken =
        head
            + "- Đăng tải ít nhất 03 tin, bài mỗi tháng về dịch vụ công\ntrực tuyến trên trang thông tin của phường.\n"
            + "- Phối hợp với Phòng Kinh tế treo băng rôn tại các ngã tư\nlớn của phường.\n";
    assertThat(readable(broken)).startsWith(readable(head + whole));
    assertThat(readable(broken.replace("\n", "\n\n"))).isEqualTo(readable(broken));
    String paged = broken.replace("dịch vụ công\ntrực", "dịch vụ công\n\n2\n\ntrực");
    assertThat(readable(paged)).isEqualTo(readable(broken));
    assertThat(OwnPlan.of(broken).obligations()).hasSize(2);
  }

  private static String readable(String body) {
    return OwnPlan.of(body).obligations().stream()
        .map(duty -> duty.origin().readable())
        .collect(Collectors.joining("|"));
  }

  @Test
  @DisplayName("Markdown headings and emphasis change nothing")
  void markdown() {
    String plain =
        "I. NHIỆM VỤ\n1. Phòng Nội vụ\n- Đăng 02 tin, bài/tháng.\n2. Phòng Kinh tế\n- Treo 10 băng rôn.\n";
    String marked =
        "# I. NHIỆM VỤ\n\n## 1. Phòng Nội vụ\n\n- Đăng 02 tin, bài/tháng.\n\n## 2. **Phòng Kinh tế**\n\n* Treo 10 băng rôn.\n";
    assertThat(ids(marked)).isEqualTo(ids(plain));
    assertThat(texts(marked)).isEqualTo(texts(plain));
    assertThat(bearers(marked)).isEqualTo(bearers(plain));
  }

  private static List<?> bearers(String body) {
    return OwnPlan.of(body).obligations().stream().map(Obligation::bearers).toList();
  }

  @Test
  @DisplayName("sections are named with their level and hold everything under them")
  void sections() {
    var plan = OwnPlan.of(OwnPlan.assignment("đăng 02 tin, bài/tháng"));
    assertThat(plan.sections())
        .extracting(CompiledPlan.Section::id, CompiledPlan.Section::level)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("I", 1),
            org.assertj.core.groups.Tuple.tuple("I.1", 2));
    assertThat(plan.sections().getFirst().span().in(plan.source().text())).contains("02 tin, bài");
    assertThat(plan.diagnostics()).extracting(Diagnostic::code).isEmpty();
  }
}
