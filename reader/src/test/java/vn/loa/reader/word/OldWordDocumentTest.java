package vn.loa.reader.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.reader.Outcome.Reason;

/** The fixtures are our own words, typed and saved as "Word 97-2003" with LibreOffice. */
class OldWordDocumentTest {

  static byte[] fixture(String name) throws IOException {
    try (var in = OldWordDocumentTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private static String text(String name) throws IOException {
    return ((WordReading.Text) OldWordDocument.read(fixture(name))).text();
  }

  @Test
  @DisplayName("lists, tables, fields and notes of a DOC file are read as people see them")
  void plan() throws IOException {
    assertThat(text("ke-hoach.doc")).isEqualTo(OldPlan.TEXT);
  }

  @Test
  @DisplayName("a DOC file in .VnTime is read as Unicode")
  void oldFont() throws IOException {
    assertThat(text("ke-hoach-tcvn3.doc")).isEqualTo(OldPlan.TCVN3_TEXT);
  }

  @Test
  @DisplayName("a DOC file with a password is told")
  void password() throws IOException {
    try (var container = new POIFSFileSystem(new ByteArrayInputStream(fixture("ke-hoach.doc")))) {
      var root = container.getRoot();
      byte[] stream;
      try (var in = root.createDocumentInputStream("WordDocument")) {
        stream = in.readAllBytes();
      }
      stream[0x0b] |= 1; // fEncrypted, [MS-DOC] 2.5.2
      ((DocumentEntry) root.getEntryCaseInsensitive("WordDocument")).delete();
      root.createDocument("WordDocument", new ByteArrayInputStream(stream));
      var out = new ByteArrayOutputStream();
      container.writeFilesystem(out);
      var refused = (WordReading.Refused) OldWordDocument.read(out.toByteArray());
      assertThat(refused.why().reason()).isEqualTo(Reason.ENCRYPTED);
    }
  }

  @Test
  @DisplayName("a DOC file that was cut anywhere is read or refused")
  void cut() throws IOException {
    byte[] whole = fixture("ke-hoach.doc");
    for (int size = 0; size < whole.length; size += 1024) {
      assertThat(OldWordDocument.read(Arrays.copyOf(whole, size))).isNotNull();
    }
  }
}
