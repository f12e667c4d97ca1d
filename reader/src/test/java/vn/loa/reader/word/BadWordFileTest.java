package vn.loa.reader.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Remark.Kind;

@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BadWordFileTest {

  private static Reason reason(WordReading reading) {
    return ((WordReading.Refused) reading).why().reason();
  }

  private static List<Kind> kinds(WordReading reading) {
    return ((WordReading.Text) reading).remarks().stream().map(r -> r.kind()).toList();
  }

  private static byte[] container(String... entries) throws IOException {
    try (var container = new POIFSFileSystem()) {
      for (String entry : entries) {
        container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
      }
      var out = new ByteArrayOutputStream();
      container.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @Test
  @DisplayName(
      "a file with a password, and files of other programs in the same container, are told")
  void container() throws IOException {
    assertThat(reason(OldWordDocument.read(container("EncryptedPackage", "EncryptionInfo"))))
        .isEqualTo(Reason.ENCRYPTED);
    assertThat(reason(OldWordDocument.read(container("Workbook")))).isEqualTo(Reason.OFFICE);
    assertThat(reason(OldWordDocument.read(container("PowerPoint Document"))))
        .isEqualTo(Reason.OFFICE);
    assertThat(reason(OldWordDocument.read(container("Other")))).isEqualTo(Reason.BINARY);
    assertThat(reason(OldWordDocument.read(container("WordDocument")))).isEqualTo(Reason.DAMAGED);
    assertThat(reason(OldWordDocument.read(new byte[0]))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  @DisplayName("a file that was cut gives what stands before the cut, and says so")
  void cut() {
    var file = new DocxFile();
    var random = new Random(7);
    for (int i = 0; i < 3000; i++) file.paragraph("Đăng tin số " + random.nextInt());
    byte[] whole = file.bytes();
    var reading = WordDocument.read(Arrays.copyOf(whole, whole.length / 2));
    assertThat(kinds(reading)).containsExactly(Kind.REST_DAMAGED);
    assertThat(((WordReading.Text) reading).text()).startsWith("Đăng tin số");
    for (int size = 0; size < whole.length; size += 1024) {
      assertThat(WordDocument.read(Arrays.copyOf(whole, size))).isNotNull();
    }
    assertThat(reason(WordDocument.read(Arrays.copyOf(whole, 200)))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  @DisplayName("a file that unpacks to more than 200 MB is not read, wherever the bulk is")
  void bomb() {
    var file = new DocxFile().paragraph("Kế hoạch");
    byte[] zeros = new byte[64 << 20];
    for (int i = 0; i < 4; i++) file.bytes("word/media/" + i + ".png", zeros);
    assertThat(reason(WordDocument.read(file.bytes()))).isEqualTo(Reason.UNPACKED_TOO_LARGE);
  }

  @Test
  @DisplayName("a hundred thousand entries are not gone through")
  void entries() {
    var parts = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i < 100_000; i++) parts.put("word/" + i, new byte[0]);
    assertThat(reason(WordDocument.read(DocxFile.packed(parts))))
        .isEqualTo(Reason.TOO_MANY_ENTRIES);
  }

  @Test
  @DisplayName("no part may declare entities: neither files nor addresses are looked up")
  void entities() {
    String body =
        "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\"><!ENTITY b \"bbbbbbbb\">]>"
            + "<w:document xmlns:w=\"%s\"><w:body><w:p><w:r><w:t>&%s;</w:t></w:r></w:p></w:body></w:document>";
    for (String entity : List.of("a", "b")) {
      var file = new DocxFile().part("word/document.xml", body.formatted(DocxFile.W, entity));
      assertThat(reason(WordDocument.read(file.bytes()))).isEqualTo(Reason.DAMAGED);
    }
  }

  @Test
  @DisplayName("a macro is left out and said; names of entries that climb folders name no file")
  void macro() {
    var file = new DocxFile().paragraph("Kế hoạch");
    file.bytes("word/vbaProject.bin", new byte[9]).bytes("../../../tmp/loa-slip.xml", new byte[9]);
    assertThat(kinds(WordDocument.read(file.bytes()))).containsExactly(Kind.MACRO_LEFT_OUT);
  }

  @Test
  @DisplayName("a thousand tables inside each other give the words inside")
  void nested() {
    String open = "<w:tbl><w:tr><w:tc>";
    String close = "</w:tc></w:tr></w:tbl><w:p/>";
    var file = new DocxFile();
    file.raw(open.repeat(1000) + "<w:p>" + DocxFile.runs("đáy") + "</w:p>" + close.repeat(1000));
    file.paragraph("Hết");
    assertThat(((WordReading.Text) WordDocument.read(file.bytes())).text()).contains("Hết");
    var many = new DocxFile();
    many.raw(open.repeat(60) + "<w:p>" + DocxFile.runs("đáy") + "</w:p>" + close.repeat(60));
    assertThat(((WordReading.Text) WordDocument.read(many.bytes())).text()).isEqualTo("đáy\n");
  }

  @Test
  @DisplayName("files with wrong bytes anywhere are read or refused, never more")
  void mutations() throws IOException {
    var file = new DocxFile();
    int list = file.list(file.kind(1, "decimal %1.", "bullet -"), 2);
    file.styles("<w:style w:styleId=\"a\"><w:basedOn w:val=\"a\"/></w:style>");
    for (int i = 0; i < 20; i++)
      file.item(list, i % 2, "Đăng tin").table(List.of(List.of("a", "b")));
    byte[] docx = file.bytes();
    byte[] doc = OldWordDocumentTest.fixture("ke-hoach.doc");
    var random = new Random(11);
    for (int i = 0; i < 600; i++) {
      byte[] broken = (i % 2 == 0 ? docx : doc).clone();
      for (int n = random.nextInt(1, 20); n > 0; n--) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      var reading = i % 2 == 0 ? WordDocument.read(broken) : OldWordDocument.read(broken);
      assertThat(reading).isNotNull();
    }
  }

  @Test
  @DisplayName("an empty document is told from a broken one, and no archive from both")
  void empty() {
    assertThat(reason(WordDocument.read(DocxFile.of("")))).isEqualTo(Reason.BLANK);
    assertThat(reason(WordDocument.read("PK no archive".getBytes(UTF_8))))
        .isEqualTo(Reason.DAMAGED);
    var odd = new DocxFile().part("word/document.xml", "<html>Kế hoạch</html>");
    assertThat(reason(WordDocument.read(odd.bytes()))).isEqualTo(Reason.BLANK);
  }
}
