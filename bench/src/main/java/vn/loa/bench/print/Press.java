package vn.loa.bench.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import vn.loa.bench.print.Manuscript.Paragraph;
import vn.loa.bench.print.Manuscript.Sides;
import vn.loa.bench.print.Manuscript.Table;

/** Prints a manuscript on pages of A4, as a word processor would. */
public final class Press {

  private static final Path FONT = Path.of("/usr/share/fonts/truetype/croscore/Tinos-Regular.ttf");

  private static final float LEFT = 85;
  private static final float RIGHT = 538;
  private static final float TOP = 785;
  private static final float BOTTOM = 62;
  private static final float SIZE = 13;
  private static final float STEP = 17;
  private static final float PAD = 4;

  private final PDDocument document;
  private final PDFont font;
  private @Nullable PDPageContentStream page;
  private float y;
  private int number;

  private Press(PDDocument document, PDFont font) {
    this.document = document;
    this.font = font;
  }

  /** Whether the font is installed (package fonts-croscore). */
  public static boolean isReady() {
    return Files.isRegularFile(FONT);
  }

  /** A PDF with the pages of a plan. */
  public static byte[] print(String text) throws IOException {
    try (var document = new PDDocument()) {
      var font = PDType0Font.load(document, FONT.toFile());
      var press = new Press(document, font);
      press.print(Manuscript.of(text));
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private void print(Manuscript manuscript) throws IOException {
    turnPage();
    for (var item : manuscript.items()) {
      switch (item) {
        case Paragraph p when manuscript.broken() -> brokenLine(p);
        case Paragraph p -> paragraph(p);
        case Sides s -> sides(s);
        case Table t -> table(t);
      }
    }
    page().close();
  }

  private PDPageContentStream page() {
    if (page == null) throw new IllegalStateException("no page");
    return page;
  }

  private void turnPage() throws IOException {
    if (page != null) page.close();
    var sheet = new PDPage(PDRectangle.A4);
    document.addPage(sheet);
    page = new PDPageContentStream(document, sheet);
    number++;
    y = TOP;
    if (number > 1) show(Integer.toString(number), 309, TOP + 22, SIZE);
  }

  private void need(float room) throws IOException {
    if (y - room < BOTTOM) turnPage();
  }

  private void brokenLine(Paragraph p) throws IOException {
    need(STEP);
    if (p.apart()) y -= STEP / 2;
    y -= STEP;
    float fits = Math.min(SIZE, SIZE * (RIGHT - LEFT) / Math.max(1, width(p.text(), SIZE)));
    show(p.text(), LEFT, y, fits);
  }

  /** Justified, its first line indented. */
  private void paragraph(Paragraph p) throws IOException {
    y -= 4;
    var lines = wrap(p.text(), RIGHT - LEFT, 28, SIZE);
    for (int i = 0; i < lines.size(); i++) {
      need(STEP);
      y -= STEP;
      float x = i == 0 ? LEFT + 28 : LEFT;
      if (i == lines.size() - 1) show(lines.get(i), x, y, SIZE);
      else justify(lines.get(i), x, y);
    }
  }

  private void justify(String line, float from, float at) throws IOException {
    String[] words = line.split(" ");
    float letters = 0;
    for (String word : words) letters += width(word, SIZE);
    float gap = words.length < 2 ? 0 : (RIGHT - from - letters) / (words.length - 1);
    float x = from;
    for (String word : words) {
      show(word, x, at, SIZE);
      x += width(word, SIZE) + gap;
    }
  }

  private void sides(Sides sides) throws IOException {
    need(STEP * sides.left().size());
    float size = 12;
    for (int i = 0; i < sides.left().size(); i++) {
      y -= STEP;
      String left = sides.left().get(i);
      String right = sides.right().get(i);
      float most = 0.42f * (RIGHT - LEFT);
      float fits = Math.min(size, size * most / Math.max(1, width(left, size)));
      show(left, LEFT + (most - width(left, fits)) / 2, y, fits);
      float start = LEFT + most + 16;
      show(right, start + (RIGHT - start - width(right, size)) / 2, y, size);
    }
  }

  private void table(Table table) throws IOException {
    int columns = table.rows().stream().mapToInt(List::size).max().orElse(1);
    float[] x = edges(table, columns);
    y -= 10;
    printRow(table.rows().getFirst(), x);
    for (var row : table.rows().subList(1, table.rows().size())) {
      if (y - STEP * 2 < BOTTOM) {
        turnPage();
        printRow(table.rows().getFirst(), x);
      }
      printRow(row, x);
    }
    y -= 6;
  }

  /** Columns as wide as their texts ask for, within reason. */
  private static float[] edges(Table table, int columns) {
    double[] wish = new double[columns];
    for (var row : table.rows()) {
      for (int c = 0; c < row.size(); c++) {
        wish[c] = Math.max(wish[c], Math.sqrt(row.get(c).length() + 1));
      }
    }
    double all = 0;
    for (double w : wish) all += Math.max(w, 3);
    float[] x = new float[columns + 1];
    x[0] = LEFT;
    for (int c = 0; c < columns; c++)
      x[c + 1] = x[c] + (float) ((RIGHT - LEFT) * Math.max(wish[c], 3) / all);
    return x;
  }

  /** A row goes on on the next page where it does not fit. */
  private void printRow(List<String> row, float[] x) throws IOException {
    float size = 11;
    float step = 14;
    var cells = new ArrayList<List<String>>();
    int longest = 1;
    for (int c = 0; c < x.length - 1; c++) {
      String text = c < row.size() ? row.get(c) : "";
      cells.add(wrap(text, x[c + 1] - x[c] - 2 * PAD, 0, size));
      longest = Math.max(longest, cells.getLast().size());
    }
    int done = 0;
    while (done < longest) {
      int fit = Math.max(1, Math.min(longest - done, (int) ((y - BOTTOM - 6) / step)));
      float top = y;
      for (int line = done; line < done + fit; line++) {
        y -= step;
        for (int c = 0; c < cells.size(); c++) {
          if (line < cells.get(c).size()) show(cells.get(c).get(line), x[c] + PAD, y, size);
        }
      }
      y -= 5;
      frame(x, top, y);
      done += fit;
      if (done < longest) turnPage();
    }
  }

  private void frame(float[] x, float top, float bottom) throws IOException {
    for (int c = 0; c < x.length - 1; c++) {
      page().addRect(x[c], bottom, x[c + 1] - x[c], top - bottom);
    }
    page().stroke();
  }

  private List<String> wrap(String text, float width, float indent, float size) throws IOException {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.split(" ")) {
      float room = width - (lines.isEmpty() ? indent : 0);
      if (!line.isEmpty() && width(line + " " + word, size) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (!line.isEmpty()) line.append(' ');
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private float width(String text, float size) throws IOException {
    return font.getStringWidth(known(text)) * size / 1000;
  }

  private static String known(String text) {
    return text.replace('\uf0b7', '•').replaceAll("[\\p{Cntrl}\\p{Co}]", " ");
  }

  private void show(String text, float x, float at, float size) throws IOException {
    page().beginText();
    page().setFont(font, size);
    page().newLineAtOffset(x, at);
    page().showText(known(text));
    page().endText();
  }
}
