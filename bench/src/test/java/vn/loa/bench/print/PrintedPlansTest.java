package vn.loa.bench.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.PlanCompiler;
import vn.loa.obligation.Obligation;
import vn.loa.reader.layout.Composition;
import vn.loa.reader.layout.Sheet;
import vn.loa.reader.pdf.Opening.Opened;
import vn.loa.reader.pdf.PageState.Health;
import vn.loa.reader.pdf.PdfFile;
import vn.loa.vietnamese.SourceText;

class PrintedPlansTest {

  /** Duties of a real plan that its print may tell otherwise: a long heading runs into its text. */
  private static final int TOLERATED = 2;

  @TempDir Path scratch;

  @ParameterizedTest
  @DisplayName("a printed plan gives the same register as its text: our samples")
  @ValueSource(
      strings = {
        "city-2023/plan.txt",
        "commune-2026/plan.md",
        "department-2026/plan.txt",
        "district-decision-2023/plan.txt",
        "province-2026/plan.txt"
      })
  void samples(String sample) throws IOException {
    String text = read(root().resolve("samples").resolve(sample));
    var written = compile(text);
    var printed = compile(read(printed(text)));
    assertThat(register(printed)).isEqualTo(register(written));
    assertThat(printed.head()).isEqualTo(written.head());
  }

  @ParameterizedTest
  @DisplayName("a printed plan gives the same register as its text: real plans")
  @ValueSource(
      strings = {
        "plans/phan-thiet-2023.txt",
        "plans/an-nhon-2023.txt",
        "plans/ha-hoa-2023.txt",
        "plans/ninh-thuan-2023.txt",
        "gold/binh-thuan-2023-clean.txt"
      })
  void realPlans(String plan) throws IOException {
    var file = root().resolveSibling("shared").resolve(plan);
    assumeTrue(Files.isRegularFile(file), "no real plans beside the repository: " + plan);
    String text = read(file);
    same(compile(text), compile(read(printed(text))));
  }

  @ParameterizedTest
  @Tag("slow")
  @DisplayName("a plan that a word processor printed gives the same register as its text")
  @ValueSource(
      strings = {
        "samples/department-2026/plan.txt",
        "samples/district-decision-2023/plan.txt",
        "samples/province-2026/plan.txt",
        "../shared/plans/an-nhon-2023.txt",
        "../shared/gold/binh-thuan-2023-clean.txt"
      })
  void wordProcessor(String plan) throws IOException {
    var file = root().resolve(plan).normalize();
    assumeTrue(Files.isRegularFile(file), "no real plans beside the repository: " + plan);
    String text = read(file);
    same(compile(text), compile(read(Office.print(text, scratch))));
  }

  private static void same(CompiledPlan written, CompiledPlan printed) {
    var missing = register(written);
    register(printed).forEach(missing::remove);
    assertThat(missing).hasSizeLessThanOrEqualTo(TOLERATED);
    assertThat(printed.obligations()).hasSameSizeAs(written.obligations());
  }

  private static byte[] printed(String text) throws IOException {
    assumeTrue(Press.isReady(), "the font Tinos is not installed (fonts-croscore)");
    return Press.print(text);
  }

  private String read(byte[] pdf) {
    var sheets = new ArrayList<Sheet>();
    try (var file = ((Opened) PdfFile.open(pdf, scratch)).file()) {
      for (int n = 1; n <= file.pageCount(); n++) {
        var page = file.page(n);
        assertThat(page.state().health()).isEqualTo(Health.SOUND);
        sheets.add(page.sheet());
      }
    }
    return Composition.of(sheets).text();
  }

  private static CompiledPlan compile(String text) {
    return PlanCompiler.compile(SourceText.plain("plan", text));
  }

  /** What the register says of each duty. */
  private static List<String> register(CompiledPlan plan) {
    var out = new ArrayList<String>();
    for (var duty : plan.obligations()) out.add(line(duty));
    return out;
  }

  private static String line(Obligation duty) {
    return List.of(duty.bearers(), duty.role(), duty.kind(), duty.recurrence(), duty.modality())
        + " "
        + duty.quota()
        + " "
        + duty.deadline();
  }

  private static Path root() {
    Path folder = Path.of(System.getProperty("loa.root", "")).toAbsolutePath().normalize();
    while (!Files.isRegularFile(folder.resolve("loa"))) {
      var above = folder.getParent();
      if (above == null) throw new IllegalStateException("no folder above holds loa");
      folder = above;
    }
    return folder;
  }

  private static String read(Path file) throws IOException {
    return Normalizer.normalize(
        Files.readString(file, StandardCharsets.UTF_8), Normalizer.Form.NFC);
  }
}
