package vn.loa.bench.paper;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of A4 in grey, 300 dots an inch, and the lines drawn on it.
 *
 * @param picture as a scanner delivers it
 */
public record DrawnPage(List<String> lines, BufferedImage picture) {

  private static final int DPI = 300;
  private static final int WIDTH = 2480;
  private static final int HEIGHT = 3508;
  private static final int LEFT = 340;
  private static final int RIGHT = 2310;
  private static final int TOP = 260;
  private static final int BOTTOM = HEIGHT - 220;
  private static final int LINE = 72;

  /** Of the body of an official paper. */
  private static final float POINTS = 14f;

  public DrawnPage {
    lines = List.copyOf(lines);
  }

  /** So many pages full of the text, which begins anew where it ends. */
  public static List<DrawnPage> of(String text, int count) {
    var font = new Font(Font.SERIF, Font.PLAIN, 1).deriveFont(POINTS * DPI / 72);
    var metrics = blank(1, 1).createGraphics().getFontMetrics(font);
    var lines = new ArrayList<String>();
    for (String paragraph : text.split("\n")) {
      if (!paragraph.isBlank()) lines.addAll(broken(paragraph.strip(), metrics));
    }
    int full = (BOTTOM - TOP) / LINE;
    var pages = new ArrayList<DrawnPage>();
    for (int page = 0; page < count; page++) {
      var mine = new ArrayList<String>();
      for (int i = 0; i < full; i++) mine.add(lines.get((page * full + i) % lines.size()));
      pages.add(new DrawnPage(mine, drawn(mine, font)));
    }
    return pages;
  }

  private static List<String> broken(String paragraph, FontMetrics metrics) {
    var lines = new ArrayList<String>();
    String line = "";
    for (String word : paragraph.split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (metrics.stringWidth(longer) > RIGHT - LEFT && !line.isEmpty()) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  private static BufferedImage drawn(List<String> lines, Font font) {
    var picture = blank(WIDTH, HEIGHT);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    pen.setColor(Color.BLACK);
    pen.setFont(font);
    int y = TOP;
    for (String line : lines) {
      pen.drawString(line, LEFT, y);
      y += LINE;
    }
    pen.dispose();
    return picture;
  }

  /** White paper. */
  static BufferedImage blank(int width, int height) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return picture;
  }
}
