package vn.loa.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Remark;

class DocumentReaderTest {

  private static final String PLAN =
      "KẾ HOẠCH\nSở Nội vụ đăng 02 tin, bài mỗi tháng; đôn đốc các đơn vị.\n";

  private static Outcome read(String name, byte[] bytes) {
    return DocumentReader.read(new Original(name, bytes, "00"));
  }

  private static Outcome.Read text(byte[] bytes) {
    return (Outcome.Read) read("ke-hoach.txt", bytes);
  }

  private static Reason reason(byte[] bytes) {
    return ((Outcome.Unreadable) read("ke-hoach.txt", bytes)).reason();
  }

  @Test
  @DisplayName("a text in UTF-8 is read as it is, and its name and digest go with it")
  void plain() {
    var source = text(PLAN.getBytes(UTF_8)).text();
    assertThat(source.text()).isEqualTo(PLAN);
    assertThat(source.name()).isEqualTo("ke-hoach.txt");
    assertThat(source.sha256()).isEqualTo("00");
    assertThat(source.mediaType()).isEqualTo("text/plain");
  }

  @Test
  @DisplayName("the mark at the beginning of a UTF-8 file does not belong to the text")
  void byteOrderMark() {
    assertThat(text(("\ufeff" + PLAN).getBytes(UTF_8)).text().text()).isEqualTo(PLAN);
  }

  @Test
  @DisplayName("UTF-16 is read with and without its mark, in both orders")
  void wide() {
    for (var charset : new Charset[] {UTF_16LE, UTF_16BE}) {
      assertThat(text(PLAN.getBytes(charset)).text().text()).isEqualTo(PLAN);
      assertThat(text(("\ufeff" + PLAN).getBytes(charset)).text().text()).isEqualTo(PLAN);
    }
  }

  @Test
  @DisplayName("letters with detached accents are put together")
  void composed() {
    var decomposed = Normalizer.normalize(PLAN, Normalizer.Form.NFD);
    assertThat(text(decomposed.getBytes(UTF_8)).text().text()).isEqualTo(PLAN);
  }

  @Test
  @DisplayName("bytes that are no UTF-8 are read as Windows-1258, and it is said")
  void windows() {
    // Windows-1258 writes the tone as a mark of its own behind the letter.
    byte[] bytes =
        windows1258("Sơ\u0309 Nô\u0323i vu\u0323 đăng 02 tin, ba\u0300i mô\u0303i tha\u0301ng");
    var read = text(bytes);
    assertThat(read.text().text()).isEqualTo("Sở Nội vụ đăng 02 tin, bài mỗi tháng");
    assertThat(read.remarks())
        .extracting(Remark::kind)
        .containsExactly(Remark.Kind.ENCODING_ASSUMED);
  }

  private static byte[] windows1258(String text) {
    return text.getBytes(Charset.forName("windows-1258"));
  }

  @Test
  @DisplayName("a page that names its encoding is read in it")
  void declared() {
    String html = "<html><head><meta charset=\"windows-1252\"></head><p>Sở n\u00f4ng</p></html>";
    byte[] bytes = html.replace("ở", "&#7903;").getBytes(Charset.forName("windows-1252"));
    assertThat(text(bytes).text().text()).isEqualTo("Sở nông\n");
  }

  @Test
  @DisplayName("a file cut in the middle of a letter is read, and the loss is said")
  void cut() {
    byte[] all = PLAN.repeat(20).getBytes(UTF_8);
    int inside = all.length - PLAN.getBytes(UTF_8).length + 2;
    var read = text(Arrays.copyOf(all, inside));
    assertThat(read.text().text()).startsWith(PLAN);
    assertThat(read.remarks())
        .containsExactly(new Remark(Remark.Kind.CHARACTERS_LOST, Map.of("count", "1")));
  }

  @Test
  @DisplayName("an empty file and a file of blanks are refused")
  void nothing() {
    assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
    assertThat(reason(" \r\n\t\n".getBytes(UTF_8))).isEqualTo(Reason.BLANK);
    assertThat(((Outcome.Unreadable) read("a.html", "<p> &nbsp; </p>".getBytes(UTF_8))).reason())
        .isEqualTo(Reason.BLANK);
  }

  @Test
  @DisplayName("a file of a program is no text, and one that nobody reads is named")
  void programs() {
    assertThat(reason("%PDF-1.7 x".getBytes(ISO_8859_1))).isEqualTo(Reason.BINARY);
    assertThat(reason("GIF89a x".getBytes(ISO_8859_1))).isEqualTo(Reason.IMAGE);
  }

  @Test
  @DisplayName("random bytes are no text")
  void binary() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    assertThat(reason(noise)).isEqualTo(Reason.BINARY);
  }

  @Test
  @DisplayName("more than 64 MB and more than 20 million characters are refused")
  void large() {
    assertThat(reason(new byte[Original.MOST_BYTES + 1])).isEqualTo(Reason.TOO_LARGE);
    byte[] letters = new byte[20_000_001];
    Arrays.fill(letters, (byte) 'a');
    assertThat(reason(letters)).isEqualTo(Reason.TOO_LONG);
  }

  @Test
  @DisplayName("Markdown is kept as it is, HTML is told by its name or its beginning")
  void mediaTypes() {
    var markdown = (Outcome.Read) read("ke-hoach.md", "# KẾ HOẠCH\n**Sở**".getBytes(UTF_8));
    assertThat(markdown.text().mediaType()).isEqualTo("text/markdown");
    assertThat(markdown.text().text()).isEqualTo("# KẾ HOẠCH\n**Sở**");
    assertThat(text("\n<!DOCTYPE html><p>Sở".getBytes(UTF_8)).text().mediaType())
        .isEqualTo("text/html");
    assertThat(text("Sở <p>".getBytes(UTF_8)).text().mediaType()).isEqualTo("text/plain");
  }
}
