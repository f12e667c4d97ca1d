package vn.loa.app.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.app.body.Bodies;
import vn.loa.app.calendar.Days;
import vn.loa.obligation.Quota;

/**
 * The register as a sheet: one line a duty, typed cells, a frozen head, filters, ready to print.
 */
@Component
class RegisterWorkbook {

  /** What one sheet holds; whoever needs more narrows the question. */
  static final int MOST = 20_000;

  private static final int AT_ONCE = 1_000;

  private static final List<String> HEADS =
      List.of(
          "stt",
          "duty",
          "bearers",
          "bodies",
          "kind",
          "minimum",
          "unit",
          "rhythm",
          "deadline",
          "next",
          "channels",
          "topics",
          "plan",
          "issuer",
          "section",
          "from",
          "to");
  private static final double[] WIDTHS = {
    6, 60, 28, 11, 18, 9, 12, 16, 20, 13, 22, 22, 16, 28, 10, 12, 12
  };

  private final Register register;
  private final Bodies bodies;

  RegisterWorkbook(Register register, Bodies bodies) {
    this.register = register;
    this.bodies = bodies;
  }

  byte[] of(RegisterFilter filter, Sayings says, String whose) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Loa", null)) {
      var sheet = book.newWorksheet(says.say("place.short"));
      head(sheet, says, whose);
      int row = fill(sheet, filter, says);
      sheet.freezePane(2, 3);
      sheet.setAutoFilter(2, 0, Math.max(2, row - 1), HEADS.size() - 1);
      sheet.repeatRows(2, 2);
      sheet.pageOrientation("landscape");
      sheet.fitToWidth((short) 1);
      sheet.fitToHeight((short) 0);
      sheet.paperSize(PaperSize.A4_PAPER);
    }
    return bytes.toByteArray();
  }

  private static void head(Worksheet sheet, Sayings says, String whose) {
    sheet.value(0, 0, says.say("sheet.title", "body", whose));
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, says.say("sheet.made", "day", Days.text(says.today())));
    for (int i = 0; i < HEADS.size(); i++) {
      sheet.value(2, i, says.say("column." + HEADS.get(i)));
      sheet.width(i, WIDTHS[i]);
    }
    sheet.range(2, 0, 2, HEADS.size() - 1).style().bold().wrapText(true).set();
  }

  private int fill(Worksheet sheet, RegisterFilter filter, Sayings says) {
    int row = 3;
    var after = Cursor.START;
    while (row - 3 < MOST) {
      var slice = register.list(filter, after, AT_ONCE);
      var known =
          new Sayings.Known(
              register.next(slice.rows(), says.today()),
              register.versions(
                  slice.rows().stream().map(RegisteredObligation::versionId).distinct().toList()));
      for (var one : slice.rows()) {
        write(sheet, row, row - 2, one, known, says);
        row++;
      }
      var next = slice.next();
      if (next == null) return row;
      after = next;
    }
    sheet.value(row, 1, says.say("sheet.cut", "n", MOST));
    return row + 1;
  }

  private void write(
      Worksheet sheet,
      int row,
      int number,
      RegisteredObligation one,
      Sayings.Known known,
      Sayings says) {
    var duty = one.duty();
    var version = known.versions().get(one.versionId());
    var next = known.next().get(one.id());
    var cells = new ArrayList<Object>();
    cells.add(number);
    cells.add(duty.origin().readable().replaceAll("\\s+", " ").strip());
    cells.add(says.duty().bearers(duty.bearers()));
    cells.add(one.bodies());
    cells.add(says.duty().name("kind", duty.kind()));
    cells.add(number(duty.quota()));
    cells.add(duty.quota() == null ? "" : says.duty().unit(duty.quota().unit(), null));
    cells.add(says.duty().period(duty.recurrence()));
    cells.add(says.duty().deadline(duty.deadline()));
    var due = next == null ? null : next.due();
    cells.add(due == null ? "" : due.day());
    cells.add(says.channels(duty));
    cells.add(says.topics(duty));
    cells.add(version == null ? "" : version.cited());
    cells.add(bodies.nameNow(one.issuerId()));
    cells.add(duty.id());
    cells.add(one.firstDay());
    cells.add(one.lastDay());
    for (int i = 0; i < cells.size(); i++) put(sheet, row, i, cells.get(i));
    sheet
        .range(row, 0, row, HEADS.size() - 1)
        .style()
        .wrapText(true)
        .verticalAlignment("top")
        .set();
  }

  private static Object number(@Nullable Quota quota) {
    if (quota == null) return "";
    var number = quota.minimum() == null ? quota.maximum() : quota.minimum();
    return number == null ? "" : number;
  }

  /** Words are never formulas: a cell of text stays one. */
  private static void put(Worksheet sheet, int row, int column, Object value) {
    switch (value) {
      case Number number -> sheet.value(row, column, number);
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd/mm/yyyy").set();
      }
      default -> sheet.value(row, column, value.toString());
    }
  }
}
