package vn.loa.reader.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.vietnamese.Box;

/** A page of A4 typed by a test, with the place of each word, in points. */
final class TypedPage {

  static final int DPI = 300;

  record TypedWord(String text, Box box) {}

  private static final int WIDTH = 2480;
  private static final int HEIGHT = 3508;
  private static final int LEFT = 340;
  private static final int RIGHT = 2310;
  private static final int LINE = 70;
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final BufferedImage image =
      new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
  private final Graphics2D pen = image.createGraphics();
  private final List<TypedWord> words = new ArrayList<>();
  private int y = 260;

  TypedPage() {
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(Color.BLACK);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  BufferedImage image() {
    return image;
  }

  List<TypedWord> words() {
    return words;
  }

  static Font font(int style, float points) {
    String name = style == Font.BOLD ? "Bold" : style == Font.ITALIC ? "Italic" : "Regular";
    Path file = Path.of("/usr/share/fonts/truetype/croscore/Tinos-" + name + ".ttf");
    float size = points * DPI / 72;
    if (!Files.exists(file)) return new Font(Font.SERIF, style, 1).deriveFont(size);
    try {
      return Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont(size);
    } catch (FontFormatException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Two columns of a letterhead, each centred, the lower line of each underlined. */
  TypedPage head(List<String> left, List<String> right) {
    int top = y;
    column(left, 700, 13, 300);
    int bottom = y;
    y = top;
    column(right, 1720, 13, 620);
    y = Math.max(bottom, y) + LINE;
    return this;
  }

  private void column(List<String> lines, int middle, float points, int rule) {
    for (String line : lines) {
      pen.setFont(font(Font.BOLD, points));
      centred(line, middle);
      y += 62;
    }
    pen.setStroke(new BasicStroke(4));
    pen.drawLine(middle - rule / 2, y - 30, middle + rule / 2, y - 30);
  }

  TypedPage title(String... lines) {
    for (String line : lines) {
      pen.setFont(font(Font.BOLD, 14));
      centred(line, (LEFT + RIGHT) / 2);
      y += LINE;
    }
    y += LINE / 2;
    return this;
  }

  private void centred(String line, int middle) {
    put(line, middle - pen.getFontMetrics().stringWidth(line) / 2, y);
  }

  /** Paragraphs until the page is full; tells what is left. */
  List<String> prose(List<String> paragraphs) {
    pen.setFont(font(Font.PLAIN, 14));
    for (int i = 0; i < paragraphs.size(); i++) {
      var lines = broken(paragraphs.get(i), RIGHT - LEFT);
      if (y + lines.size() * LINE > HEIGHT - 220) return paragraphs.subList(i, paragraphs.size());
      for (String line : lines) {
        put(line, LEFT, y);
        y += LINE;
      }
      y += 20;
    }
    return List.of();
  }

  /** Cells in a grid of lines. */
  TypedPage table(int[] widths, List<List<String>> rows) {
    pen.setFont(font(Font.PLAIN, 12));
    pen.setStroke(new BasicStroke(3));
    int top = y;
    for (var row : rows) {
      int most = 1;
      int x = LEFT;
      pen.drawLine(LEFT, top, LEFT + java.util.Arrays.stream(widths).sum(), top);
      for (int i = 0; i < widths.length; i++) {
        var lines = broken(row.get(i), widths[i] - 40);
        most = Math.max(most, lines.size());
        for (int k = 0; k < lines.size(); k++) put(lines.get(k), x + 20, top + 52 + k * 58);
        x += widths[i];
      }
      int bottom = top + most * 58 + 26;
      x = LEFT;
      for (int i = 0; i <= widths.length; i++) {
        pen.drawLine(x, top, x, bottom);
        if (i < widths.length) x += widths[i];
      }
      top = bottom;
    }
    pen.drawLine(LEFT, top, LEFT + java.util.Arrays.stream(widths).sum(), top);
    y = top + 2 * LINE;
    return this;
  }

  private List<String> broken(String paragraph, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : paragraph.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (pen.getFontMetrics().stringWidth(longer) > width && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private void put(String line, int x, int base) {
    pen.drawString(line, x, base);
    float points = 72f / DPI;
    var metrics = pen.getFontMetrics();
    var word = WORD.matcher(line);
    while (word.find()) {
      float from = x + metrics.stringWidth(line.substring(0, word.start()));
      float wide = metrics.stringWidth(word.group());
      float high = metrics.getAscent();
      var box =
          new Box(1, from * points, (base - high) * points, wide * points, high * 1.25f * points);
      words.add(new TypedWord(word.group(), box));
    }
  }

  /** Blank lines and drawn dashes of a sample plan left out. */
  static List<String> sample(String name) throws IOException {
    Path file = Path.of("..", "samples", name, "plan.txt");
    assertThat(file).exists();
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.strip().matches("-+"))
        .toList();
  }

  static TypedPage letter() throws IOException {
    var page = new TypedPage();
    page.head(
        List.of("ỦY BAN NHÂN DÂN", "THÀNH PHỐ LAM KHÊ"),
        List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"));
    page.title("KẾ HOẠCH", "Truyền thông cải cách hành chính thành phố Lam Khê năm 2023");
    page.prose(sample("city-2023").stream().skip(9).toList());
    return page;
  }

  static TypedPage ruled() {
    var page = new TypedPage();
    page.title("PHỤ LỤC PHÂN CÔNG NHIỆM VỤ");
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("TT", "Nội dung công việc", "Đơn vị chủ trì", "Số lượng", "Thời hạn"));
    String[] tasks = {
      "Đăng tin về giải quyết thủ tục hành chính trên Trang thông tin điện tử",
      "Phát bản tin trên hệ thống truyền thanh cơ sở",
      "Mở lớp tập huấn cho công chức Bộ phận Một cửa",
      "Biên soạn, in tờ gấp hướng dẫn nộp hồ sơ trực tuyến",
      "Tổ chức đối thoại giữa lãnh đạo với doanh nghiệp",
      "Kiểm tra việc niêm yết công khai thủ tục hành chính",
      "Báo cáo kết quả truyền thông",
      "Thi tìm hiểu cải cách hành chính trên mạng"
    };
    String[] owners = {"Phòng Văn hóa", "Trung tâm Truyền thông", "Phòng Nội vụ", "Văn phòng"};
    for (int i = 0; i < 20; i++) {
      rows.add(
          List.of(
              Integer.toString(i + 1),
              tasks[i % tasks.length],
              owners[i * 7 % owners.length],
              "%02d tin/tháng".formatted(i * 3 % 11 + 1),
              "%02d/%02d/2026".formatted(i % 27 + 1, i % 12 + 1)));
    }
    return page.table(new int[] {110, 820, 430, 300, 310}, rows);
  }

  static TypedPage dense() throws IOException {
    var page = new TypedPage();
    page.prose(sample("province-2026").stream().skip(12).toList());
    return page;
  }
}
