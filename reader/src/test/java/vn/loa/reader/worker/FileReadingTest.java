package vn.loa.reader.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.reader.FileKind;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Unreadable;
import vn.loa.reader.Wish;
import vn.loa.reader.desk.ReadingDesk;
import vn.loa.reader.wire.Frame;
import vn.loa.reader.wire.FrameReader;
import vn.loa.reader.wire.FrameWriter;
import vn.loa.reader.wire.Request;

@DisplayName("what the reading process tells of a file")
class FileReadingTest {

  @TempDir Path folder;

  @BeforeEach
  void programs() {
    assumeTrue(ReadingDesk.missingPackages().isEmpty(), "programs for scans are not installed");
  }

  private List<Frame> told(FileKind kind, byte[] bytes, Wish wish)
      throws IOException, InterruptedException {
    var file = Files.write(folder.resolve("file"), bytes);
    var out = new ByteArrayOutputStream();
    var request = new Request(kind, wish, bytes.length);
    new FileReading(request, file, folder, new FrameWriter(out)).run();
    var frames = new ArrayList<Frame>();
    var in = new FrameReader(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
    try {
      while (true) frames.add(in.next());
    } catch (EOFException end) {
      return frames;
    }
  }

  /** Words of no Vietnamese look like letters gone wrong, so an eye must see them. */
  private static byte[] foreign(int pages) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        var page = new PDPage();
        document.addPage(page);
        try (var pen = new PDPageContentStream(document, page)) {
          pen.beginText();
          pen.setFont(new PDType1Font(FontName.HELVETICA), 20);
          pen.newLineAtOffset(72, 700);
          pen.showText("Xqwz kjhgf plmnb vcxzw qwrtp");
          pen.endText();
        }
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] picture(int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] dots = new byte[width * height];
    Arrays.fill(dots, (byte) 255);
    image.getRaster().setDataElements(0, 0, width, height, dots);
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static byte[] word() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                  + "<w:body><w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p></w:body></w:document>")
              .getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  @DisplayName("pages of a PDF are counted, recognised where letters make no words, and pictured")
  void pdf() throws IOException, InterruptedException {
    var frames = told(FileKind.PDF, foreign(2), new Wish(true, Set.of()));
    assertThat(frames).contains(new Frame.Pages(2));
    assertThat(frames).filteredOn(f -> f instanceof Frame.Read).hasSize(2);
    assertThat(frames).filteredOn(f -> f instanceof Frame.Shown).hasSize(2);
  }

  @Test
  @DisplayName("pages that were read before are not read again")
  void resumed() throws IOException, InterruptedException {
    var frames = told(FileKind.PDF, foreign(2), new Wish(false, Set.of(1)));
    assertThat(frames)
        .filteredOn(f -> f instanceof Frame.Read)
        .extracting(f -> ((Frame.Read) f).sheet().number())
        .containsExactly(2);
  }

  @Test
  @DisplayName("an empty sheet is a page without words")
  void blank() throws IOException, InterruptedException {
    var frames = told(FileKind.PNG, picture(600, 800), Wish.TEXT_ONLY);
    assertThat(frames)
        .filteredOn(f -> f instanceof Frame.Read)
        .allMatch(f -> ((Frame.Read) f).sheet().words().isEmpty())
        .hasSize(1);
  }

  @Test
  @DisplayName("a Word file is one text")
  void wordFile() throws IOException, InterruptedException {
    assertThat(told(FileKind.DOCX, word(), Wish.TEXT_ONLY)).contains(new Frame.Text("Kế hoạch\n"));
  }

  @Test
  @DisplayName("what is broken is said to be broken, whatever its kind")
  void broken() throws IOException, InterruptedException {
    var damaged = new Frame.Failed(Unreadable.because(Reason.DAMAGED));
    byte[] bytes = {1, 2, 3};
    for (var kind : new FileKind[] {FileKind.PDF, FileKind.DOC, FileKind.DOCX}) {
      assertThat(told(kind, bytes, Wish.TEXT_ONLY)).as(kind.name()).containsExactly(damaged);
    }
    assertThat(told(FileKind.PNG, bytes, Wish.TEXT_ONLY)).hasSize(1);
    assertThat(told(FileKind.TEXT, bytes, Wish.TEXT_ONLY)).hasSize(1);
  }
}
