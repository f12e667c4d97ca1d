package vn.loa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN TỈNH MAI SƠN
      Số: 12/KH-UBND
      Mai Sơn, ngày 05 tháng 02 năm 2026
      KẾ HOẠCH
      Tuyên truyền cải cách hành chính năm 2026
      Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ;
      Căn cứ Công văn số 15/SNV-CCHC ngày 31/11/2025 của Sở Nội vụ;
      III. TỔ CHỨC THỰC HIỆN
      1. Sở Nội vụ
      - Đăng ít nhất 02 tin, bài mỗi tháng trên Cổng thông tin điện tử tỉnh.
      - Tham mưu báo cáo kết quả trước ngày 25/11/2026.
      2. Sở Tài chính
      - Đăng từ 02 đến 03 tin, bài mỗi quý trên trang thông tin điện tử.
      """;

  @TempDir private Path folder = Path.of(".");

  private Path plan(String text) throws IOException {
    return Files.writeString(folder.resolve("ke-hoach.txt"), text);
  }

  private Path workbook(String... more) throws IOException {
    var file = folder.resolve("so.xlsx");
    var words = new java.util.ArrayList<>(List.of(more));
    words.addAll(List.of("compile", "--format", "xlsx", "--output", file.toString()));
    words.add(plan(PLAN).toString());
    var call = Invocation.of(words.toArray(String[]::new));
    assertThat(call.exit()).as(call.err()).isEqualTo(1);
    assertThat(call.out()).isEmpty();
    return file;
  }

  private static List<Row> rows(Path file, String sheet) throws IOException {
    try (var book = new ReadableWorkbook(file.toFile())) {
      return book.findSheet(sheet).orElseThrow().read();
    }
  }

  private static int column(List<Row> rows, String heading) {
    return rows.getFirst().stream()
        .filter(c -> heading.equals(c.asString()))
        .findFirst()
        .orElseThrow()
        .getColumnIndex();
  }

  @Test
  @DisplayName("the sheets are duties, targets, diagnostics, cited documents and a summary")
  void sheets() throws IOException {
    try (var book = new ReadableWorkbook(workbook().toFile())) {
      assertThat(book.getSheets().map(s -> s.getName()))
          .containsExactly("Nhiệm vụ", "Chỉ tiêu", "Cảnh báo", "Văn bản viện dẫn", "Tóm tắt");
    }
    try (var book = new ReadableWorkbook(workbook("--lang", "en").toFile())) {
      assertThat(book.getSheets().map(s -> s.getName()))
          .containsExactly("Duties", "Targets", "Remarks", "Cited documents", "Summary");
    }
  }

  @Test
  @DisplayName("a duty has its numbers as numbers, its day as a day, and its place in the plan")
  void duties() throws IOException {
    var rows = rows(workbook(), "Nhiệm vụ");
    assertThat(rows).hasSize(4);
    int least = column(rows, "Ít nhất");
    int most = column(rows, "Nhiều nhất");
    int day = column(rows, "Hạn (ngày)");
    int line = column(rows, "Dòng");
    assertThat(rows.get(1).getCell(least).asNumber()).isEqualByComparingTo(BigDecimal.TWO);
    assertThat(rows.get(3).getCell(least).asNumber()).isEqualByComparingTo(BigDecimal.TWO);
    assertThat(rows.get(3).getCell(most).asNumber()).isEqualByComparingTo("3");
    assertThat(rows.get(2).getCell(day).getType()).isEqualTo(CellType.NUMBER);
    assertThat(rows.get(2).getCell(day).asDate().toLocalDate())
        .isEqualTo(LocalDate.of(2026, 11, 25));
    assertThat(rows.get(2).getCell(line).asNumber()).isEqualByComparingTo("11");
    assertThat(rows.get(2).getCell(column(rows, "Mục")).asString()).isEqualTo("III.1");
    assertThat(rows.get(2).getCell(column(rows, "Nhiệm vụ (lời văn bản)")).asString())
        .contains("báo cáo kết quả trước ngày 25/11/2026");
    assertThat(rows.get(2).getCell(column(rows, "Cơ quan thực hiện")).asString())
        .isEqualTo("Sở Nội vụ");
  }

  @Test
  @DisplayName("faults of the document and cited documents say where they stand")
  void others() throws IOException {
    var file = workbook();
    var faults = rows(file, "Cảnh báo");
    assertThat(faults.get(1).getCell(1).asString()).isEqualTo("DATE-IMPOSSIBLE");
    assertThat(faults.get(1).getCell(4).asString()).contains("31/11/2025");
    assertThat(faults.get(1).getCell(6).asNumber()).isEqualByComparingTo("7");
    var cited = rows(file, "Văn bản viện dẫn");
    assertThat(cited.get(1).getCell(1).asString()).isEqualTo("76/NQ-CP");
    assertThat(cited.get(1).getCell(2).asDate().toLocalDate()).isEqualTo("2021-07-15");
    var summary = rows(file, "Tóm tắt");
    assertThat(summary.get(3).getCell(1).asString()).isEqualTo("12/KH-UBND");
    assertThat(summary.get(5).getCell(1).asDate().toLocalDate()).isEqualTo("2026-02-05");
  }

  @Test
  @DisplayName("each sheet is frozen under its head, filtered, and printed on A4 across, numbered")
  void setup() throws IOException {
    var file = workbook();
    for (int n = 1; n <= 5; n++) {
      String sheet = entry(file, "xl/worksheets/sheet" + n + ".xml");
      assertThat(sheet).contains("ySplit=\"1\"").contains("state=\"frozen\"");
      assertThat(sheet).contains("<autoFilter ref=\"A1:");
      assertThat(sheet).contains("paperSize=\"9\"").contains("orientation=\"landscape\"");
      assertThat(sheet).contains("fitToPage=\"true\"").contains("fitToWidth=\"1\"");
      assertThat(sheet).contains("fitToHeight=\"0\"").contains("Trang &amp;P/&amp;N");
    }
    assertThat(entry(file, "xl/workbook.xml").split("_xlnm.Print_Titles")).hasSize(6);
  }

  private static String entry(Path file, String name) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      try (var in = zip.getInputStream(zip.getEntry(name))) {
        return new String(in.readAllBytes(), UTF_8);
      }
    }
  }

  @Test
  @DisplayName("the same plan gives the same bytes, with no moment of making in them")
  void same() throws IOException {
    byte[] first = Files.readAllBytes(workbook());
    assertThat(Files.readAllBytes(workbook())).isEqualTo(first);
    assertThat(entry(folder.resolve("so.xlsx"), "docProps/core.xml")).doesNotContain("created");
  }

  @Test
  @DisplayName("a workbook is not shown on a screen; one sentence says what to do")
  void screen() throws IOException {
    var call = Invocation.of("compile", "--format", "xlsx", plan(PLAN).toString());
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).contains("--output").hasLineCount(2);
    var english =
        Invocation.with(Map.of("LOA_LANG", "en"), PLAN, "compile", "--format", "xlsx", "-");
    assertThat(english.err()).contains("A workbook cannot be shown on a screen");
  }

  @Test
  @DisplayName("every plan of a folder gets its workbook")
  void folder() throws IOException {
    plan(PLAN);
    Files.writeString(folder.resolve("hai.txt"), PLAN);
    var out = folder.resolve("ra");
    Invocation.of("compile", "--format", "xlsx", "--output", out.toString(), folder.toString());
    assertThat(out.resolve("ke-hoach.xlsx")).exists();
    assertThat(out.resolve("hai.xlsx")).exists();
  }

  @Test
  @DisplayName("words of a plan that begin like a formula stay words")
  void formula() throws IOException {
    String hostile = PLAN.replace("- Đăng ít nhất", "-\t=HYPERLINK(\"x\") Đăng ít nhất");
    Files.writeString(folder.resolve("la.txt"), hostile);
    var file = folder.resolve("la.xlsx");
    Invocation.of(
        "compile",
        "--format",
        "xlsx",
        "--output",
        file.toString(),
        folder.resolve("la.txt").toString());
    try (var book = new ReadableWorkbook(file.toFile())) {
      for (var sheet : book.getSheets().toList()) {
        for (var row : sheet.read()) {
          for (var cell : row) {
            if (cell != null) assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
          }
        }
      }
    }
  }
}
