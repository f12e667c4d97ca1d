package vn.loa.reader.pdf;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A PDF file that a test draws; skipped where the font is not installed. */
final class Draft implements AutoCloseable {

  private static final Path FONT = Path.of("/usr/share/fonts/truetype/croscore/Tinos-Regular.ttf");

  static final List<String> LINES =
      List.of(
          "KẾ HOẠCH tuyên truyền cải cách hành chính của xã năm 2026",
          "Văn phòng đăng ít nhất hai tin, bài mỗi tháng trên trang thông tin điện tử.",
          "Các tổ dân phố treo băng rôn, phát thanh đều đặn vào buổi sáng thứ Hai.",
          "Kinh phí lấy từ nguồn chi thường xuyên, quyết toán theo quy định.");

  /** Draws on a page. */
  interface Drawing {
    void on(PDPageContentStream page) throws IOException;
  }

  final PDDocument document = new PDDocument();
  final PDFont font;

  Draft() {
    assumeTrue(Files.isRegularFile(FONT), "the font Tinos is not installed (fonts-croscore)");
    try {
      font = PDType0Font.load(document, FONT.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDPage page(Drawing drawing) {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      drawing.on(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page;
  }

  /** A page of ordinary lines. */
  PDPage page() {
    return page(
        content -> {
          for (int i = 0; i < LINES.size(); i++) show(content, LINES.get(i), 80, 700 - i * 18);
        });
  }

  void show(PDPageContentStream content, String text, float x, float y) throws IOException {
    content.beginText();
    content.setFont(font, 13);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try {
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
