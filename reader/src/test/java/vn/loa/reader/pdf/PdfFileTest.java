package vn.loa.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.reader.layout.Composition;
import vn.loa.reader.layout.Sheet;
import vn.loa.reader.pdf.Opening.Opened;
import vn.loa.reader.pdf.Opening.Reason;
import vn.loa.reader.pdf.Opening.Refused;
import vn.loa.reader.pdf.PageState.Health;

class PdfFileTest {

  private static final String TEXT = String.join("\n", Draft.LINES) + "\n";

  @TempDir Path scratch;

  private List<PdfPage> pages(byte[] bytes) {
    try (var file = ((Opened) PdfFile.open(bytes, scratch)).file()) {
      var pages = new ArrayList<PdfPage>();
      for (int n = 1; n <= file.pageCount(); n++) pages.add(file.page(n));
      return pages;
    }
  }

  private static String text(PdfPage page) {
    return Composition.of(List.of(page.sheet())).text();
  }

  private static Health health(PdfPage page) {
    return page.state().health();
  }

  @Test
  @DisplayName("the words of a page have their letters and their places")
  void words() {
    try (var draft = new Draft()) {
      draft.page();
      var page = pages(draft.bytes()).getFirst();
      assertThat(text(page)).isEqualTo(TEXT);
      assertThat(health(page)).isEqualTo(Health.SOUND);
      var first = page.sheet().words().getFirst();
      assertThat(first.text()).isEqualTo("KẾ");
      assertThat(first.x()).isBetween(79f, 81f);
      assertThat(first.y()).isBetween(125f, 135f);
      assertThat(first.bottom()).isBetween(142f, 147f);
    }
  }

  @Test
  @DisplayName("a page that is turned is read as it is shown, and text that is turned, too")
  void turned() throws IOException {
    for (int degrees : new int[] {0, 90, 180, 270}) {
      try (var draft = new Draft()) {
        var page = new PDPage(PDRectangle.A4);
        draft.document.addPage(page);
        try (var content =
            new org.apache.pdfbox.pdmodel.PDPageContentStream(draft.document, page)) {
          content.transform(Matrix.getRotateInstance(Math.toRadians(degrees), 297, 420));
          for (int i = 0; i < Draft.LINES.size(); i++)
            draft.show(content, Draft.LINES.get(i), -210, 100 - i * 18);
        }
        var asDrawn = pages(draft.bytes()).getFirst();
        assertThat(text(asDrawn)).as("text at %d", degrees).isEqualTo(TEXT);
        assertThat(asDrawn.state().turn()).isEqualTo(degrees);
        page.setRotation(degrees);
        var asShown = pages(draft.bytes()).getFirst();
        assertThat(text(asShown)).as("page at %d", degrees).isEqualTo(TEXT);
        assertThat(asShown.state().turn()).isZero();
      }
    }
  }

  @Test
  @DisplayName("what is cut off from a page is not read")
  void cropped() {
    try (var draft = new Draft()) {
      var page = draft.page();
      page.setCropBox(new PDRectangle(60, 690, 500, 100));
      var sheet = pages(draft.bytes()).getFirst().sheet();
      assertThat(Composition.of(List.of(sheet)).text()).isEqualTo(Draft.LINES.getFirst() + "\n");
      assertThat(sheet.width()).isEqualTo(500);
    }
  }

  @Test
  @DisplayName("letters that are drawn twice to look bold are read once")
  void bold() {
    try (var draft = new Draft()) {
      draft.page(
          content -> {
            draft.show(content, "Phòng Nội vụ", 80, 700);
            draft.show(content, "Phòng Nội vụ", 80.4f, 700);
            float x = 80;
            for (String letter : "TOÀN".split("")) {
              draft.show(content, letter, x, 600);
              draft.show(content, letter, x + 0.3f, 600);
              x += 9;
            }
          });
      assertThat(text(pages(draft.bytes()).getFirst())).isEqualTo("Phòng Nội vụ\n\nTOÀN\n");
    }
  }

  @Test
  @DisplayName("marks that are drawn apart from their letters are put on them")
  void marks() {
    try (var draft = new Draft()) {
      draft.page(content -> draft.show(content, "Sơ\u0309 Nô\u0323i vu\u0323", 80, 700));
      assertThat(text(pages(draft.bytes()).getFirst())).isEqualTo("Sở Nội vụ\n");
    }
  }

  @Test
  @DisplayName("strokes and thin filled bars are rulings, other shapes are not")
  void rulings() {
    try (var draft = new Draft()) {
      draft.page(
          content -> {
            content.moveTo(80, 700);
            content.lineTo(300, 700);
            content.stroke();
            content.addRect(80, 500, 1, 200);
            content.fill();
            content.addRect(100, 500, 90, 90);
            content.fill();
            content.moveTo(80, 300);
            content.lineTo(200, 400);
            content.stroke();
          });
      var rulings = pages(draft.bytes()).getFirst().sheet().rulings();
      assertThat(rulings).hasSize(2);
      assertThat(rulings.get(0).isHorizontal()).isTrue();
      assertThat(rulings.get(0).length()).isEqualTo(220);
      assertThat(rulings.get(1).isHorizontal()).isFalse();
      assertThat(rulings.get(1).y1()).isBetween(141f, 143f);
    }
  }

  @Test
  @DisplayName("words behind a scan are known as another program's guess")
  void guessed() {
    try (var draft = new Draft()) {
      draft.page(
          content -> {
            image(draft, content);
            content.setRenderingMode(RenderingMode.NEITHER);
            for (int i = 0; i < Draft.LINES.size(); i++)
              draft.show(content, Draft.LINES.get(i), 80, 700 - i * 18);
          });
      var page = pages(draft.bytes()).getFirst();
      assertThat(health(page)).isEqualTo(Health.GUESSED);
      assertThat(page.sheet().byEye()).isTrue();
      assertThat(page.sheet().words().getFirst().certainty()).isLessThan(1);
    }
  }

  @Test
  @DisplayName("a scan needs an eye, also with a stamp of letters; an empty page needs none")
  void scans() {
    try (var draft = new Draft()) {
      draft.page(content -> image(draft, content));
      draft.page(
          content -> {
            image(draft, content);
            draft.show(content, "Ký bởi: Văn phòng", 300, 800);
          });
      draft.page(content -> {});
      assertThat(pages(draft.bytes()).stream().map(PdfFileTest::health))
          .containsExactly(Health.NEEDS_EYE, Health.NEEDS_EYE, Health.BLANK);
    }
  }

  private static void image(Draft draft, org.apache.pdfbox.pdmodel.PDPageContentStream content)
      throws IOException {
    var picture = new BufferedImage(20, 28, BufferedImage.TYPE_BYTE_GRAY);
    content.drawImage(LosslessFactory.createFromImage(draft.document, picture), 0, 0, 595, 842);
  }

  @Test
  @DisplayName("letters without names, and letters with wrong names, need an eye")
  void broken() throws IOException {
    for (boolean removed : new boolean[] {true, false}) {
      try (var draft = new Draft()) {
        draft.page();
        byte[] saved = draft.bytes();
        try (var document = org.apache.pdfbox.Loader.loadPDF(saved)) {
          var fonts = document.getPage(0).getResources();
          for (var name : fonts.getFontNames()) {
            var font = fonts.getFont(name).getCOSObject();
            if (removed) font.removeItem(COSName.TO_UNICODE);
            else rename((COSStream) font.getDictionaryObject(COSName.TO_UNICODE));
          }
          var out = new java.io.ByteArrayOutputStream();
          document.save(out);
          var page = pages(out.toByteArray()).getFirst();
          assertThat(health(page)).as("removed: %s", removed).isEqualTo(Health.NEEDS_EYE);
        }
      }
    }
  }

  /** Every letter becomes another one. */
  private static void rename(COSStream names) throws IOException {
    String map =
        new String(
            names.toTextString().getBytes(StandardCharsets.ISO_8859_1),
            StandardCharsets.ISO_8859_1);
    var out = new StringBuilder();
    var matcher = java.util.regex.Pattern.compile("<([0-9A-F]{4})>(?=\\s*\\n)").matcher(map);
    while (matcher.find()) {
      int letter = Integer.parseInt(matcher.group(1), 16);
      matcher.appendReplacement(out, "<%04X>".formatted(letter + 3));
    }
    matcher.appendTail(out);
    try (var stream = names.createOutputStream()) {
      stream.write(out.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  @DisplayName("a file with a password is refused, one that only forbids copying is read")
  void encrypted() throws IOException {
    for (String password : List.of("mở", "")) {
      try (var draft = new Draft()) {
        draft.page();
        var policy = new StandardProtectionPolicy("chủ", password, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        draft.document.protect(policy);
        byte[] bytes = draft.bytes();
        if (password.isEmpty()) assertThat(text(pages(bytes).getFirst())).isEqualTo(TEXT);
        else
          assertThat(PdfFile.open(bytes, scratch))
              .isEqualTo(new Refused(Reason.ENCRYPTED, java.util.Map.of()));
      }
    }
  }

  @Test
  @DisplayName("what is no PDF file, or has no page, is damaged")
  void damaged() {
    for (String content : List.of("", "%PDF-1.7\n", "xin chào", "%PDF-1.4\n1 0 obj\n<<>>"))
      assertThat(PdfFile.open(content.getBytes(StandardCharsets.UTF_8), scratch))
          .isInstanceOfSatisfying(
              Refused.class, r -> assertThat(r.reason()).isEqualTo(Reason.DAMAGED));
  }

  @Test
  @DisplayName("a file of more than 300 pages is refused")
  void tooManyPages() {
    try (var draft = new Draft()) {
      for (int i = 0; i < 301; i++) draft.document.addPage(new PDPage());
      assertThat(PdfFile.open(draft.bytes(), scratch))
          .isInstanceOfSatisfying(
              Refused.class,
              r -> {
                assertThat(r.reason()).isEqualTo(Reason.TOO_MANY_PAGES);
                assertThat(r.values()).containsEntry("most", "300").containsEntry("pages", "301");
              });
    }
  }

  @Test
  @DisplayName("scripts, attachments and forms are never looked at")
  void scripts() {
    try (var draft = new Draft()) {
      draft.page();
      var catalog = draft.document.getDocumentCatalog();
      catalog.setOpenAction(new PDActionJavaScript("app.launchURL('x')"));
      var form = new COSDictionary();
      form.setItem(COSName.FIELDS, new COSArray());
      var xfa = draft.document.getDocument().createCOSStream();
      try (var out = xfa.createOutputStream()) {
        out.write(
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"
                .getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      form.setItem(COSName.XFA, xfa);
      catalog.getCOSObject().setItem(COSName.ACRO_FORM, form);
      assertThat(text(pages(draft.bytes()).getFirst())).isEqualTo(TEXT);
    }
  }

  @Test
  @DisplayName("a page that does not exist is lost and no exception")
  void noPage() {
    try (var draft = new Draft()) {
      draft.page();
      try (var file = ((Opened) PdfFile.open(draft.bytes(), scratch)).file()) {
        assertThat(health(file.page(2))).isEqualTo(Health.LOST);
        assertThat(file.page(2).sheet()).isEqualTo(new Sheet(2, 0, 0, List.of(), List.of(), false));
      }
    }
  }
}
