package vn.loa.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Remark;

class FormatTest {

  private static Format of(String head) {
    return Format.of(head.getBytes(ISO_8859_1));
  }

  private static Reason refusal(Format format) {
    return ((Format.Refused) format).why().reason();
  }

  @ParameterizedTest(name = "{1} is told by its first bytes, whatever its name")
  @CsvSource({
    "%PDF-1.7 x, PDF",
    "line of a scanner %PDF-1.4 x, PDF",
    "\u00ff\u00d8\u00ff\u00e0 x, JPEG",
    "II*\u0000 x, TIFF",
    "KẾ HOẠCH, TEXT",
  })
  void known(String head, FileKind kind) {
    assertThat(of(head)).isEqualTo(new Format.Known(kind));
  }

  @ParameterizedTest(name = "{1} is refused and named")
  @CsvSource({
    "GIF89a x, GIF, IMAGE",
    "{\\rtf1 x, RTF, OFFICE",
    "RIFF0000WEBP, WEBP, IMAGE",
    "Rar!\u001a\u0007 x, RAR, ARCHIVE"
  })
  void refused(String head, String name, Reason reason) {
    var why = ((Format.Refused) of(head)).why();
    assertThat(why.reason()).isEqualTo(reason);
    assertThat(why.values()).containsEntry("format", name);
  }

  @Test
  @DisplayName("a Word file is no ordinary ZIP file, a spreadsheet is no Word file")
  void zip() throws IOException {
    assertThat(Format.of(zip("word/document.xml"))).isEqualTo(new Format.Known(FileKind.DOCX));
    assertThat(refusal(Format.of(zip("xl/workbook.xml")))).isEqualTo(Reason.OFFICE);
    assertThat(refusal(Format.of(zip("anh/mot.jpg")))).isEqualTo(Reason.ARCHIVE);
  }

  private static byte[] zip(String entry) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write('x');
    }
    return bytes.toByteArray();
  }

  @Test
  @DisplayName("a name that promises another kind is said, one that promises nothing is not")
  void misnamed() {
    var remark = Format.misnamed("Ke hoach.DOCX", FileKind.JPEG);
    assertThat(remark)
        .isEqualTo(
            new Remark(Remark.Kind.NAME_DIFFERS, Map.of("ending", ".docx", "format", "JPEG")));
    assertThat(Format.misnamed("ke-hoach.pdf", FileKind.PDF)).isNull();
    assertThat(Format.misnamed("ke-hoach", FileKind.PDF)).isNull();
    assertThat(Format.misnamed("ke-hoach.doc", FileKind.TEXT)).isNull();
    assertThat(Format.of("x".getBytes(UTF_8))).isEqualTo(new Format.Known(FileKind.TEXT));
  }
}
