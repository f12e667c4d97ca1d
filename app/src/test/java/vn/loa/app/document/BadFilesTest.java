package vn.loa.app.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.app.TestLoa;
import vn.loa.app.document.Document.State;
import vn.loa.app.identity.Role;
import vn.loa.app.shell.WordBook;

class BadFilesTest {

  private static final long BODY = Visitor.body("UBND xã Nà Phặc");
  private static final Visitor PLANNER = Visitor.of(BODY, Role.PLANNER, "Ma Thị Đeng");

  private static final Path SAMPLES = Path.of(System.getProperty("loa.root", ".."), "samples");

  private final Intake intake = new Intake();

  static Stream<Arguments> unreadable() {
    return Stream.of(
        file("rỗng.docx", new byte[0], "Tệp rỗng", "tải lại"),
        file("trắng.txt", " \n\t ".getBytes(UTF_8), "Tệp chỉ có khoảng trắng", "chọn tệp khác"),
        file("khóa.pdf", BadFiles.lockedPdf(), "Tệp có mật khẩu.", "bỏ mật khẩu"),
        file("khóa.docx", BadFiles.lockedWord(), "Tệp có mật khẩu.", "bỏ mật khẩu"),
        file("bom.docx", BadFiles.bomb(), "Tệp giải nén ra quá", "in ra PDF"),
        file(
            "ảnh.png", BadFiles.png(60_000, 60_000), "Ảnh quá lớn (3600 triệu điểm ảnh", "300 dpi"),
        file(
            "hỏng.pdf",
            "%PDF-1.7 x".getBytes(UTF_8),
            "Tệp hỏng, không đọc được chữ nào.",
            "Xin lại bản gốc"),
        file(
            "nén.zip",
            BadFiles.zip(Map.of("a.txt", new byte[1])),
            "Đây là tệp nén (ZIP).",
            "Giải nén"),
        file(
            "bảng.xlsx",
            BadFiles.zip(Map.of("xl/workbook.xml", "<workbook/>".getBytes(UTF_8))),
            "Loa chỉ đọc văn bản",
            ".docx"),
        file("ảnh.gif", "GIF89a".getBytes(ISO_8859_1), "Đây là ảnh GIF", "PNG hay JPEG"),
        file(
            "máy.exe",
            "MZ\0\0\0\0\u0001\u0002\0\0".getBytes(ISO_8859_1),
            "Tệp không phải văn bản",
            ".pdf"));
  }

  private static Arguments file(String name, byte[] bytes, String what, String how) {
    return argumentSet(name, name, bytes, what, how);
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  @DisplayName(
      "A file that gives no text is kept as it is, and told in one sentence with what to do")
  void refused(String name, byte[] bytes, String what, String how) throws Exception {
    long id = intake.enterFor(BODY, name, bytes);
    assertThat(intake.settled(id).state()).isEqualTo(State.REFUSED);
    assertThat(PLANNER.get("/documents/" + id).body()).contains(what, how);
    assertThat(PLANNER.get("/documents?state=refused").body()).contains(name);
    assertThat(PLANNER.bytes("/documents/" + id + "/original").body()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @MethodSource("remarked")
  @DisplayName("A file that is read in spite of what is odd about it is shown with a remark")
  void remarked(String name, byte[] bytes, String remark) throws Exception {
    long id = intake.enterFor(BODY, name, bytes);
    assertThat(intake.settled(id).state()).isEqualTo(State.READ);
    assertThat(PLANNER.get("/documents/" + id).body()).contains(remark);
  }

  static Stream<Arguments> remarked() throws IOException {
    byte[] pdf = Files.readAllBytes(SAMPLES.resolve("district-decision-2024/document.pdf"));
    byte[] macro = BadFiles.word(Map.of("word/vbaProject.bin", new byte[] {1}));
    byte[] cp1258 = "K\u00ea ho\u0061ch n\u0103m".getBytes("windows-1258");
    return Stream.of(
        argumentSet(
            "macro", "có macro.docm", macro, "Tệp có macro nên chỉ đọc phần chữ, macro đã bỏ."),
        argumentSet("wrong name", "kế hoạch.docx", pdf, "Tệp tên .docx nhưng thực chất là PDF"),
        argumentSet("old encoding", "cũ.txt", cp1258, "Tệp không phải UTF-8"));
  }

  @ParameterizedTest
  @MethodSource("cuts")
  @DisplayName(
      "A document that breaks off gets its verdict or its first pages, never a fault of ours")
  void cut(byte[] bytes) throws Exception {
    long id = intake.enterFor(BODY, "đứt.pdf", bytes);
    var document = intake.settled(id);
    var page = PLANNER.get("/documents/" + id);
    assertThat(page.statusCode()).isEqualTo(200);
    var words = TestLoa.get().bean(WordBook.class).vietnamese();
    document.findVerdict().ifPresent(v -> assertThat(page.body()).contains(v.what(words)));
    for (var remark : document.reading().remarks())
      assertThat(page.body()).contains(remark.what(words));
  }

  static Stream<Arguments> cuts() throws IOException {
    byte[] pdf = Files.readAllBytes(SAMPLES.resolve("district-decision-2024/document.pdf"));
    return Stream.of(1, 3, 6, 9)
        .map(n -> argumentSet(n + "/10", (Object) Arrays.copyOf(pdf, pdf.length / 10 * n)));
  }
}
