package vn.loa.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.reader.pdf.Opening.Opened;
import vn.loa.reader.pdf.PageState.Health;

/** Damaged and hostile files have a clock; they never throw. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePdfTest {

  @TempDir Path scratch;

  /** How many pages of a file are sound; -1 where it does not open. */
  private int sound(byte[] bytes) {
    if (!(PdfFile.open(bytes, scratch) instanceof Opened opened)) return -1;
    int sound = 0;
    try (var file = opened.file()) {
      for (int n = 1; n <= file.pageCount(); n++) {
        if (file.page(n).state().health() == Health.SOUND) sound++;
      }
    }
    return sound;
  }

  private static byte[] pages(int count) {
    try (var draft = new Draft()) {
      for (int i = 0; i < count; i++) draft.page();
      return draft.bytes();
    }
  }

  @Test
  @DisplayName("a file that is cut off anywhere is read as far as it goes, or refused")
  void truncated() {
    byte[] whole = pages(3);
    for (int i = 1; i < 60; i++) sound(Arrays.copyOf(whole, whole.length * i / 60));
    assertThat(sound(Arrays.copyOf(whole, whole.length - 60))).isEqualTo(3);
  }

  @Test
  @DisplayName("pages before the damage are found again where the list of pages is cut off")
  void listLost() {
    String file = "%PDF-1.4\n";
    for (int page = 0; page < 2; page++) {
      String content = "BT /F 12 Tf 80 700 Td (Ke hoach so " + page + ") Tj ET";
      int n = page * 2 + 1;
      file += n + " 0 obj\n<</Type /Page /MediaBox [0 0 595 842] /Contents " + (n + 1);
      file += " 0 R /Resources <</Font <</F <</Type /Font /Subtype /Type1";
      file += " /BaseFont /Helvetica>> >> >> >>\nendobj\n";
      file += (n + 1) + " 0 obj\n<</Length " + content.length() + ">>\nstream\n" + content;
      file += "\nendstream\nendobj\n";
    }
    assertThat(sound((file + "9 0 obj\n<</Ty").getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(2);
  }

  @Test
  @DisplayName("five hundred files with changed bytes")
  void changed() {
    byte[] whole = pages(2);
    var random = new Random(11);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = whole.clone();
      int changes = 1 + random.nextInt(40);
      for (int k = 0; k < changes; k++)
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      sound(bytes);
    }
  }

  @Test
  @DisplayName("forms that hold each other ten times over")
  void forms() throws IOException {
    try (var draft = new Draft()) {
      PDFormXObject inner = form(draft, "BT ET");
      for (int level = 0; level < 12; level++) {
        var outer = form(draft, "/X Do ".repeat(10));
        var resources = new PDResources();
        resources.put(COSName.getPDFName("X"), inner);
        outer.setResources(resources);
        inner = outer;
      }
      var page = new PDPage();
      var resources = new PDResources();
      resources.put(COSName.getPDFName("X"), inner);
      page.setResources(resources);
      page.setContents(new org.apache.pdfbox.pdmodel.common.PDStream(stream(draft, "/X Do")));
      draft.document.addPage(page);
      assertThat(sound(draft.bytes())).isZero();
    }
  }

  private static PDFormXObject form(Draft draft, String content) throws IOException {
    var form = new PDFormXObject(stream(draft, content));
    form.setBBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(100, 100));
    return form;
  }

  private static COSStream stream(Draft draft, String content) throws IOException {
    var stream = draft.document.getDocument().createCOSStream();
    stream.setItem(COSName.SUBTYPE, COSName.FORM);
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }

  @Test
  @DisplayName("a page of half a million letters on one spot, and a page of a million strokes")
  void much() throws IOException {
    try (var draft = new Draft()) {
      var page = draft.page();
      var font = page.getResources().getFontNames().iterator().next().getName();
      String letters = "BT /" + font + " 12 Tf " + "<0024> Tj ".repeat(500_000) + "ET";
      page.setContents(new org.apache.pdfbox.pdmodel.common.PDStream(stream(draft, letters)));
      var strokes = new PDPage();
      strokes.setContents(
          new org.apache.pdfbox.pdmodel.common.PDStream(
              stream(draft, "10 10 m 90 10 l S ".repeat(300_000))));
      draft.document.addPage(strokes);
      assertThat(sound(draft.bytes())).isGreaterThanOrEqualTo(0);
    }
  }
}
