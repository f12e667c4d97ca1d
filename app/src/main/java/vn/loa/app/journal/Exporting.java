package vn.loa.app.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.shell.Words;

/** Takes acts away as a sheet; this is written down too. */
@Component
class Exporting {

  /** What one sheet holds; whoever needs more asks by days. */
  static final int MOST = 20_000;

  private static final double[] WIDTHS = {9, 20, 26, 34, 70, 22};

  private final EntryStore entries;
  private final Reading reading;
  private final Journal journal;

  Exporting(EntryStore entries, Reading reading, Journal journal) {
    this.entries = entries;
    this.reading = reading;
    this.journal = journal;
  }

  @Transactional
  public byte[] export(Asked asked, Actor actor, Words words) throws IOException {
    var found = entries.list(asked, MOST);
    journal.record(
        actor,
        new Act(
            "journal.exported",
            "journal/all",
            actor.bodyId(),
            Map.of("rows", Integer.toString(found.size()))));
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Loa", null)) {
      write(book.newWorksheet(words.of("journal.title")), found, words);
    }
    return bytes.toByteArray();
  }

  private void write(Worksheet sheet, List<Entry> found, Words words) {
    var heads = List.of("id", "at", "who", "body", "what", "subject");
    for (int i = 0; i < heads.size(); i++) {
      sheet.value(0, i, words.of("journal.column." + heads.get(i)));
      sheet.width(i, WIDTHS[i]);
    }
    sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
    int row = 1;
    for (var entry : found) {
      var line = reading.line(entry, words, path -> false);
      sheet.value(row, 0, entry.id());
      sheet.value(row, 1, line.when());
      sheet.value(row, 2, line.who());
      sheet.value(row, 3, line.body());
      sheet.value(row, 4, line.what());
      sheet.value(row, 5, entry.subject());
      row++;
    }
    if (found.size() == MOST) sheet.value(row, 4, words.of("journal.cut", "rows", MOST));
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, row - 1, heads.size() - 1);
  }
}
