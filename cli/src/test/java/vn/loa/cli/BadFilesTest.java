package vn.loa.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see when a file cannot be read, or not all of it. */
@Tag("slow")
class BadFilesTest {

  private static final String PLAN =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
          + "<w:p><w:r><w:t>KẾ HOẠCH tuyên truyền cải cách hành chính năm 2026</w:t></w:r></w:p>"
          + "<w:p><w:r><w:t>1. Phòng Nội vụ đăng ít nhất 02 tin, bài mỗi tháng về cải cách hành chính.</w:t></w:r></w:p>"
          + "</w:body></w:document>";

  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static void refused(Path file, String... sentences) {
    var call = Invocation.of("compile", file.toString());
    assertThat(call.exit()).as(call.err()).isEqualTo(65);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).contains(sentences).doesNotContain("Exception");
    assertThat(call.err().lines()).as(call.err()).hasSize(2);
  }

  private static byte[] zip(String... parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] lockedPdf() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("chủ", "khách", new AccessPermission()));
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] lockedWord() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[4096]), "EncryptedPackage");
      container.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] flood() {
    var head = ByteBuffer.allocate(33);
    head.put("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(ISO_8859_1));
    head.putInt(60_000).putInt(60_000).put((byte) 8);
    return head.array();
  }

  @Test
  @DisplayName("a password is said, of a PDF and of a Word file")
  void password() throws IOException {
    refused(file("a.pdf", lockedPdf()), "Tệp có mật khẩu", "bỏ mật khẩu");
    refused(file("a.docx", lockedWord()), "Tệp có mật khẩu", "bỏ mật khẩu");
  }

  @Test
  @DisplayName("a spreadsheet and an archive are no plan")
  void others() throws IOException {
    refused(file("a.docx", zip("xl/workbook.xml", "<x/>")), "Đây là tệp XLSX");
    refused(file("b.docx", zip("anh.jpg", "x")), "Đây là tệp nén (ZIP)");
  }

  @Test
  @DisplayName("what unpacks without end is not unpacked")
  void bomb() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blank = new byte[1 << 20];
      Arrays.fill(blank, (byte) ' ');
      for (int i = 0; i < 300; i++) zip.write(blank);
    }
    refused(file("a.docx", bytes.toByteArray()), "Tệp giải nén ra quá 200 MB");
  }

  @Test
  @DisplayName("a picture of 60,000 by 60,000 dots is refused by its head")
  void pixels() throws IOException {
    refused(file("a.png", flood()), "Ảnh quá lớn (3600 triệu điểm ảnh");
  }

  @Test
  @DisplayName("a file of 200 MB is refused before it is read")
  void large() throws IOException {
    var file = folder.resolve("a.pdf");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    refused(file, "Tệp lớn hơn 64 MB");
  }

  @Test
  @DisplayName("of macros and a wrong name only is said, the text is read")
  void macros() throws IOException {
    var file = file("a.pdf", zip("word/document.xml", PLAN, "word/vbaProject.bin", "x"));
    var call = Invocation.of("compile", file.toString());
    assertThat(call.exit()).isLessThanOrEqualTo(1);
    assertThat(call.out()).contains("02 tin, bài");
    assertThat(call.err())
        .contains("tệp có macro nên chỉ đọc phần chữ")
        .contains("kết thúc bằng .pdf nhưng thực chất là DOCX");
  }

  @Test
  @DisplayName("an entity that points at a file of this machine brings nothing in")
  void entity() throws IOException {
    var secret = file("mat-khau.txt", "tuyệt mật".getBytes(UTF_8));
    String outside = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    String plan = outside + PLAN.replace("năm 2026", "năm 2026 &x;");
    var call = Invocation.of("compile", file("a.docx", zip("word/document.xml", plan)).toString());
    assertThat(call.out() + call.err()).doesNotContain("tuyệt mật").doesNotContain("Exception");
  }

  @Test
  @DisplayName("one bad file does not keep the others from being read")
  void others(@TempDir Path out) throws IOException {
    file("a.pdf", "%PDF-1.7 hỏng".getBytes(UTF_8));
    file("b.docx", zip("word/document.xml", PLAN));
    var call =
        Invocation.of(
            "compile", "--format", "json", "--output", out.toString() + "/", folder.toString());
    assertThat(call.exit()).isEqualTo(65);
    assertThat(call.err()).contains("a.pdf: Tệp hỏng");
    assertThat(out.resolve("b.json")).exists();
  }
}
