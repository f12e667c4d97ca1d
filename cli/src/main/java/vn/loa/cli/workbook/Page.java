package vn.loa.cli.workbook;

import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet with a head of column names, set up to be filtered, read and printed. */
final class Page {

  /**
   * A column.
   *
   * @param width in characters
   */
  record Column(String heading, int width) {}

  /** More characters are no cell any more (the limit is 32,767). */
  private static final int MOST_CHARACTERS = 32_000;

  /** Excel's calendar begins here and counts a day in 1900 that was none. */
  private static final int FIRST_YEAR = 1901;

  /** The height of a line in points. */
  private static final int LINE = 15;

  private static final String DATE = "dd/MM/yyyy";
  private static final String AS_TEXT = "@";

  /** What a spreadsheet program may take for the beginning of a formula, wide forms too. */
  private static final String FORMULA = "=+-@|%\t\r\n\uff1d\uff0b\uff0d\uff20";

  private final Worksheet sheet;
  private final List<Column> columns;
  private final String alignment;
  private int rows;

  Page(Workbook book, String name, List<Column> columns) {
    this.sheet = book.newWorksheet(name);
    this.columns = columns;
    for (int c = 0; c < columns.size(); c++) {
      sheet.width(c, columns.get(c).width());
      sheet.value(0, c, columns.get(c).heading());
      sheet
          .style(0, c)
          .bold()
          .fontColor("FFFFFF")
          .fillColor("7B1E1E")
          .wrapText(true)
          .verticalAlignment("center")
          .set();
    }
    sheet.rowHeight(0, 2 * LINE);
    rows = 1;
    // Under a heading figures stand in the middle; beside a name they stand where words do.
    alignment = columns.size() > 2 ? "center" : "left";
  }

  void row(List<Entry> entries) {
    int lines = 1;
    for (int c = 0; c < entries.size(); c++) {
      cell(rows, c, entries.get(c));
      if (entries.get(c) instanceof Entry.Text(String words)) {
        lines = Math.max(lines, lines(words, columns.get(c).width() * 11 / 10));
      }
    }
    // Not every program makes room for wrapped words by itself.
    sheet.rowHeight(rows, Math.min(Worksheet.MAX_ROW_HEIGHT, lines * LINE + 2));
    rows++;
  }

  private void cell(int r, int c, Entry entry) {
    var style = sheet.style(r, c).wrapText(true).verticalAlignment("top");
    switch (entry) {
      case Entry.Text(String words) -> {
        sheet.value(r, c, fitting(words));
        // Somebody who edits the cell must not wake a formula either.
        if (FORMULA.indexOf(words.charAt(0)) >= 0) style.format(AS_TEXT);
      }
      case Entry.Number(var value) -> {
        sheet.value(r, c, value);
        style.horizontalAlignment(alignment);
      }
      case Entry.Share(double value) -> {
        sheet.value(r, c, value);
        style.format("0%").horizontalAlignment(alignment);
      }
      case Entry.Day(var date) -> {
        if (date.getYear() < FIRST_YEAR) {
          sheet.value(r, c, date.toString());
        } else {
          sheet.value(r, c, date);
          style.format(DATE).horizontalAlignment(alignment);
        }
      }
      case Entry.Nothing() -> {}
    }
    style.borderStyle("thin").borderColor("D0C8BC").set();
  }

  /** How many lines words take when they are broken at blanks. */
  private static int lines(String words, int width) {
    int lines = 1;
    int used = 0;
    for (String word : words.split("\\s+")) {
      int length = Math.min(word.length(), width);
      if (used > 0 && used + 1 + length > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + length;
    }
    return lines;
  }

  private static String fitting(String words) {
    if (words.length() <= MOST_CHARACTERS) return words;
    int end = Character.isHighSurrogate(words.charAt(MOST_CHARACTERS - 1)) ? 1 : 0;
    return words.substring(0, MOST_CHARACTERS - end) + "…";
  }

  /**
   * Freezes, filters and sets up for printing; to be called when all rows are there.
   *
   * @param frozen columns that stay in sight beside the head
   * @param footer what stands at the foot of each page, with {@code &P} and {@code &N}
   */
  void finish(int frozen, String footer) {
    sheet.freezePane(frozen, 1);
    sheet.setAutoFilter(0, 0, rows - 1, columns.size() - 1);
    sheet.repeatRows(0);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.leftMargin(0.4f);
    sheet.rightMargin(0.4f);
    sheet.topMargin(0.5f);
    sheet.bottomMargin(0.6f);
    sheet.footer("&A", Position.LEFT, 9);
    sheet.footer(footer, Position.RIGHT, 9);
  }
}
