package vn.loa.cli.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.PlanCompiler;
import vn.loa.reader.PagePicture;
import vn.loa.reader.layout.Composition;
import vn.loa.reader.layout.SeenWord;
import vn.loa.reader.layout.Sheet;
import vn.loa.vietnamese.SourceText;

/** A plan of one page as an eye saw it, one of its words in doubt. */
record PaperPlan(CompiledPlan plan, List<PagePicture> pictures) {

  private static final List<String> LINES =
      List.of(
          "KẾ HOẠCH tuyên truyền cải cách hành chính năm 2026",
          "II. NHIỆM VỤ",
          "1. Phòng Văn hóa - Xã hội",
          "- Đăng ít nhất 02 tin, bài mỗi tháng về cải cách hành chính.",
          "2. Văn phòng HĐND và UBND xã",
          "- Gửi báo cáo kết quả tuyên truyền trước ngày 10/12/2026.");

  static PaperPlan make() throws IOException {
    var words = new ArrayList<SeenWord>();
    float y = 80;
    for (String line : LINES) {
      float x = 85;
      for (String word : line.split(" ", -1)) {
        float width = word.length() * 6f;
        words.add(new SeenWord(word, x, y, width, 12, word.equals("02") ? 0.4f : 0.95f));
        x += width + 4;
      }
      y += 24;
    }
    var composed = Composition.of(List.of(new Sheet(1, 595, 842, words, List.of(), true)));
    var source =
        new SourceText(
            "anh.png",
            composed.text(),
            "image/png",
            "cd".repeat(32),
            SourceText.Method.OCR,
            composed.pages(),
            composed.layout());
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(595, 842, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
    var picture = new PagePicture(1, 595, 842, "image/png", bytes.toByteArray());
    return new PaperPlan(PlanCompiler.compile(source), List.of(picture));
  }
}
