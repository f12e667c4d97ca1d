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

  private static final String DATE = "dd/MM/yyyy";
  private static final String AS_TEXT = "@";

  /** What a spreadsheet program may take for the beginning of a formula, wide forms too. */
  private static final String FORMULA = "=+-@|%\t\r\n\uff1d\uff0b\uff0d\uff20";

  private final Worksheet sheet;
  private final List<Column> columns;
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
    rows = 1;
  }

  void row(List<Entry> entries) {
    for (int c = 0; c < entries.size(); c++) cell(rows, c, entries.get(c));
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
      case Entry.Number(var value) -> sheet.value(r, c, value);
      case Entry.Share(double value) -> {
        sheet.value(r, c, value);
        style.format("0%");
      }
      case Entry.Day(var date) -> {
        if (date.getYear() < FIRST_YEAR) {
          sheet.value(r, c, date.toString());
        } else {
          sheet.value(r, c, date);
          style.format(DATE);
        }
      }
      case Entry.Nothing() -> {}
    }
    style.borderStyle("thin").borderColor("D0C8BC").set();
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
