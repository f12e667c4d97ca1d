package vn.loa.cli.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.cli.Specimen;
import vn.loa.cli.ledger.Ledger;
import vn.loa.cli.wording.Language;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.PlanCompiler;
import vn.loa.compiler.cascade.Cascade;
import vn.loa.vietnamese.SourceText;

/** The page in a real browser, opened from a file as people open it. */
@Tag("slow")
class BrowserTest {

  @TempDir static Path folder;
  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;

  private static Browser browser() {
    return Objects.requireNonNull(browser);
  }

  @BeforeAll
  static void open() throws IOException {
    var chromium = chromium();
    assumeTrue(
        chromium != null, "no chromium on the path: install the package chromium to run this test");
    // The browser of the system; nothing is downloaded.
    var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    for (var language : Language.values()) {
      try (var to = Files.newBufferedWriter(folder.resolve(language.code() + ".html"))) {
        PlanPage.write(Specimen.plan(), List.of(), Wording.in(language), to);
      }
      try (var to = Files.newBufferedWriter(folder.resolve("paper-" + language.code() + ".html"))) {
        var paper = PaperPlan.make();
        PlanPage.write(paper.plan(), paper.pictures(), Wording.in(language), to);
      }
      try (var to = Files.newBufferedWriter(folder.resolve("pair-" + language.code() + ".html"))) {
        PairPage.write(pair(language), Wording.in(language), to);
      }
    }
  }

  private static Ledger pair(Language language) throws IOException {
    var cascade =
        Cascade.of(
            sample("province-2026/plan.txt"), sample("commune-below-province-2026/child.txt"));
    return Ledger.of(cascade, Wording.in(language));
  }

  private static CompiledPlan sample(String name) throws IOException {
    var root = Path.of(System.getProperty("loa.root", "..")).resolve("samples");
    return PlanCompiler.compile(SourceText.plain(name, Files.readString(root.resolve(name))));
  }

  private static @Nullable Path chromium() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .flatMap(
            p ->
                Stream.of("chromium", "chromium-browser", "google-chrome").map(Path.of(p)::resolve))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  @AfterAll
  static void close() {
    if (browser != null) browser.close();
    if (playwright != null) playwright.close();
  }

  private static Page page(int width, ColorScheme scheme, String file) {
    var options =
        new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
    var context = browser().newContext(options);
    var page = context.newPage();
    var faults = new ArrayList<String>();
    page.onPageError(faults::add);
    page.onRequest(
        r -> faults.add(r.url().startsWith("file:") || r.url().startsWith("data:") ? "" : r.url()));
    page.onDialog(d -> faults.add("dialog " + d.message()));
    page.navigate(folder.resolve(file).toUri().toString());
    assertThat(faults).allMatch(String::isEmpty);
    return page;
  }

  private static final List<String> FILES =
      List.of(
          "vi.html", "en.html", "pair-vi.html", "pair-en.html", "paper-vi.html", "paper-en.html");

  private static Page wide() {
    return page(1440, ColorScheme.LIGHT, "vi.html");
  }

  @Test
  @DisplayName(
      "axe finds nothing to complain about: wide and narrow, light and dark, in both languages")
  void accessible() {
    for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      for (int width : new int[] {1440, 360}) {
        for (var file : FILES) {
          var page = page(width, scheme, file);
          page.keyboard().press("j");
          var found = new AxeBuilder(page).analyze().getViolations();
          assertThat(found)
              .as(scheme + " " + width + " " + file)
              .extracting(r -> r.getId() + " " + r.getNodes())
              .isEmpty();
          page.context().close();
        }
      }
    }
  }

  @Test
  @DisplayName("a click on a card shows its words, a click on words shows their card")
  void linked() {
    var page = wide();
    page.locator("#c-d3").click();
    assertThat(page.locator(".m.on"))
        .satisfies(m -> assertThat(m.first().getAttribute("data-d")).isEqualTo("d3"));
    page.locator("#s-d4").click();
    assertThat(page.locator(".card.on").getAttribute("id")).isEqualTo("c-d4");
    page.locator("#s-t0").click();
    assertThat(page.locator(".part.now").getAttribute("id")).isEqualTo("targets");
  }

  @Test
  @DisplayName(
      "on the picture of a page every duty is marked, linked to its card, and doubtful words are shown")
  void pictures() {
    var page = page(1440, ColorScheme.LIGHT, "paper-vi.html");
    assertThat(page.locator(".leaf .m").count()).isEqualTo(page.locator(".card").count());
    assertThat(page.locator(".leaf .dim").count()).isEqualTo(1);
    page.locator(".leaf .m").first().click();
    assertThat(page.locator(".card.on").getAttribute("id")).isEqualTo("c-d0");
    page.locator("#c-d1").click();
    assertThat(page.locator(".leaf .m.on").getAttribute("data-d")).isEqualTo("d1");
    assertThat(page.locator("#c-d1 .slots").textContent()).contains("trang 1");
    page.locator("[data-view=text]").click();
    assertThat(page.locator(".paper").isVisible()).isTrue();
    assertThat(page.locator(".leaf").isVisible()).isFalse();
  }

  @Test
  @DisplayName("words that order two duties show the one and then the other")
  void overlapping() {
    var page = wide();
    page.locator("#s-d0").click();
    assertThat(page.locator(".card.on").getAttribute("id")).isEqualTo("c-d0");
    page.locator("#s-d0").click();
    assertThat(page.locator(".card.on").getAttribute("id")).isEqualTo("c-d1");
  }

  @Test
  @DisplayName(
      "J and K walk through the duties, Enter goes to the source, Escape lets go, the slash searches")
  void keys() {
    var page = wide();
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("k");
    assertThat(page.locator(".card.on").getAttribute("id")).isEqualTo("c-d1");
    page.keyboard().press("Enter");
    assertThat(page.evaluate("document.activeElement.className")).asString().contains("m");
    page.keyboard().press("Escape");
    assertThat(page.locator(".card.on").count()).isZero();
    page.keyboard().press("/");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("find");
  }

  @Test
  @DisplayName("duties are found without accents, by body and by kind, and the counts follow")
  void filters() {
    var page = wide();
    page.locator("#find").fill("bang ron");
    assertThat(page.locator("#shown").textContent()).isEqualTo("1 trên 7 nhiệm vụ");
    page.locator("#find").fill("");
    page.locator("#bearers").selectOption("1");
    assertThat(page.locator(".group .card:visible").count()).isEqualTo(2);
    page.locator(".pick[data-k=feedback]").click();
    assertThat(page.locator("#shown").textContent()).isEqualTo("1 trên 7 nhiệm vụ");
    assertThat(page.locator(".m.off").count()).isGreaterThan(3);
    page.locator("#find").fill("zzz");
    assertThat(page.locator("#nothing").isVisible()).isTrue();
  }

  @Test
  @DisplayName("on a telephone the source is one of the tabs, and nothing sticks out")
  void narrow() {
    var page = page(360, ColorScheme.LIGHT, "vi.html");
    assertThat(page.locator(".paper").isVisible()).isFalse();
    page.locator(".tab[href='#source']").click();
    assertThat(page.locator(".paper").isVisible()).isTrue();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  @Test
  @DisplayName("without a script everything is there, and links still lead from side to side")
  void withoutScript() {
    var context = browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    var page = context.newPage();
    page.navigate(folder.resolve("vi.html").toUri().toString());
    assertThat(page.locator(".card:visible").count()).isEqualTo(8);
    assertThat(page.locator("#diagnostics").isVisible()).isTrue();
    assertThat(page.locator("#filters").isVisible()).isFalse();
    page.locator("#s-d4").click();
    assertThat(page.url()).endsWith("#c-d4");
    context.close();
  }

  @Test
  @DisplayName("printed, all parts follow the source and nothing to press is left")
  void printed() {
    var page = wide();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".part:visible").count()).isEqualTo(6);
    assertThat(page.locator("#filters").isVisible()).isFalse();
    assertThat(page.locator(".card .slots:visible").count()).isEqualTo(8);
  }

  @Test
  @DisplayName("two plans: a click on a finding or on either text lights up the other places")
  void pair() {
    var page = page(1360, ColorScheme.LIGHT, "pair-vi.html");
    var card = page.locator(".group[data-k=weaker] .card").first();
    card.click();
    assertThat(page.locator("#left .m.on").count()).isPositive();
    assertThat(page.locator("#right .m.on").count()).isPositive();
    page.locator("#s-r0").click();
    assertThat(page.locator(".card.on").getAttribute("data-d").split(" ")).contains("r0");
    assertThat(page.locator("#left .m.on").count()).isPositive();
    page.keyboard().press("Escape");
    assertThat(page.locator(".on").count()).isZero();
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    assertThat(page.evaluate("document.activeElement.className")).asString().contains("m");
  }

  @Test
  @DisplayName("two plans: findings are filtered by verdict and words; narrow, nothing sticks out")
  void pairFilters() {
    var page = page(1360, ColorScheme.LIGHT, "pair-vi.html");
    int all = page.locator(".card:visible").count();
    page.locator(".pick[data-k=later]").click();
    assertThat(page.locator(".card:visible").count()).isEqualTo(1).isLessThan(all);
    page.locator("#find").fill("khong co chu nay");
    assertThat(page.locator("#nothing").isVisible()).isTrue();
    var narrow = page(360, ColorScheme.LIGHT, "pair-vi.html");
    assertThat(narrow.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    assertThat(narrow.locator("#right").isVisible()).isFalse();
    narrow.locator(".group[data-k=weaker] .words.right a").first().click();
    assertThat(narrow.locator("#right").isVisible()).isTrue();
    assertThat(narrow.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("#filters").isVisible()).isFalse();
    assertThat(page.locator("#right .paper").isVisible()).isTrue();
  }
}
