package vn.loa.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.compiler.PlanCompiler;
import vn.loa.obligation.Obligation;
import vn.loa.reader.layout.Composition;
import vn.loa.reader.layout.Sheet;
import vn.loa.reader.pdf.Opening.Opened;
import vn.loa.reader.pdf.PageState.Health;
import vn.loa.reader.pdf.PdfFile;
import vn.loa.vietnamese.SourceText;

class PrintedPlansTest {

  @TempDir Path scratch;

  static Stream<Path> plans() throws IOException {
    var root = Path.of(System.getProperty("loa.root", "")).toAbsolutePath();
    while (!Files.isRegularFile(root.resolve("loa"))) root = root.getParent();
    var out = new ArrayList<Path>();
    for (String sample : List.of("city-2023", "department-2026", "district-decision-2023", "province-2026"))
      out.add(root.resolve("samples/" + sample + "/plan.txt"));
    out.add(root.resolve("samples/commune-2026/plan.md"));
    var shared = root.resolveSibling("shared");
    for (String plan : List.of("phan-thiet", "an-nhon", "ha-hoa", "ninh-thuan"))
      out.add(shared.resolve("plans/" + plan + "-2023.txt"));
    out.add(shared.resolve("gold/binh-thuan-2023-clean.txt"));
    return out.stream().filter(Files::exists);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void bản_in_cho_đúng_nhiệm_vụ_như_bản_chữ(Path file) throws IOException {
    String text = Normalizer.normalize(Files.readString(file), Normalizer.Form.NFC);
    byte[] pdf = Press.print(text);
    Files.write(Path.of("/tmp/pdfout").resolve(file.getParent().getFileName() + "-" + file.getFileName() + ".pdf"), pdf);
    var sheets = new ArrayList<Sheet>();
    try (var opened = ((Opened) PdfFile.open(pdf, scratch)).file()) {
      for (int n = 1; n <= opened.pageCount(); n++) {
        var page = opened.page(n);
        if (page.state().health() != Health.SOUND) System.out.println(file + " " + page.state());
        sheets.add(page.sheet());
      }
    }
    var composed = Composition.of(sheets);
    Files.writeString(Path.of("/tmp/pdfout").resolve(file.getParent().getFileName() + "-" + file.getFileName() + ".out"), composed.text());
    var a = lines(text);
    var b = lines(composed.text());
    var missing = new ArrayList<>(a);
    for (var x : b) missing.remove(x);
    var extra = new ArrayList<>(b);
    for (var x : a) extra.remove(x);
    System.out.println("== " + file + " same " + (a.size() - missing.size()) + "/" + a.size() + " extra " + extra.size());
    missing.forEach(x -> System.out.println("  - " + x));
    extra.forEach(x -> System.out.println("  + " + x));
  }

  private static List<String> lines(String text) {
    return PlanCompiler.compile(SourceText.plain("plan", text)).obligations().stream()
        .map(PrintedPlansTest::line)
        .toList();
  }

  private static String line(Obligation o) {
    return o.bearers() + "|" + o.role() + "|" + o.kind() + "|" + o.quota() + "|" + o.recurrence() + "|" + o.deadline() + "|" + o.modality();
  }
}
