package vn.loa.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loa.app.TestLoa;
import vn.loa.app.identity.Role;

/** Documents in a real browser: brought, watched while they are read, looked at. */
@Tag("slow")
class DocumentBrowserTest {

  private static final Path SAMPLES = Path.of(System.getProperty("loa.root", ".."), "samples");
  private static final Path SCAN = SAMPLES.resolve("commune-damaged-scan-2025/document.pdf");
  private static final Path WORD = SAMPLES.resolve("commune-appendix-2026/document.docx");

  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;

  private final long body = Visitor.body("UBND xã Mường Khoa");
  private final Visitor planner = Visitor.of(body, Role.PLANNER, "Lò Thị Ban");
  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  static void open() throws IOException {
    var chromium =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
            .flatMap(p -> Stream.of("chromium", "chromium-browser").map(Path.of(p)::resolve))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(chromium.isPresent(), "no chromium on the path: install the package chromium");
    // The browser of the system; nothing is downloaded.
    var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.get())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
  }

  @AfterAll
  static void close() {
    if (browser != null) browser.close();
    if (playwright != null) playwright.close();
  }

  @Test
  @DisplayName(
      "Several files are brought at once, read while one looks on, and shown beside their pages")
  void bring() {
    try (var context = context(1440, ColorScheme.LIGHT)) {
      var page = page(context, "/documents");
      look(page, "empty");
      page.locator("input[type=file]").first().setInputFiles(new Path[] {SCAN, WORD});
      page.locator(".drop-state.ink-met").nth(1).waitFor();
      assertThat(page.locator(".drop-state").first().innerText()).isEqualTo("Đã nhận, đang đọc.");
      look(page, "brought");
      page.locator(".drop-answer a").first().click();
      page.waitForURL("**/documents/*");
      look(page, "reading");
      page.locator(".facsimile img")
          .first()
          .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(120_000));
      assertThat(page.locator("main").innerText()).contains("Bản quét mờ");
      look(page, "scan");
      page.navigate(TestLoa.get().address() + "/documents");
      page.locator("input[type=file]").first().setInputFiles(WORD);
      page.locator("text=Tải làm bản mới").waitFor();
      look(page, "same");
      page.locator("text=Tải làm bản mới").click();
      page.waitForURL("**/documents/*");
      page.locator(".paper").first().waitFor();
      look(page, "word");
    }
    assertThat(faults).isEmpty();
  }

  @Test
  @DisplayName(
      "A file that met no net and then a server at its start is sent again by itself, and is there once")
  void lostNet() throws IOException {
    try (var context = context(1440, ColorScheme.LIGHT)) {
      var page = page(context, "/documents");
      var attempts = new AtomicInteger();
      page.route(
          "**/documents",
          route -> {
            if (!route.request().method().equals("POST")) route.resume();
            else lose(route, attempts.incrementAndGet());
          });
      page.locator("input[type=file]").first().setInputFiles(WORD);
      page.locator("text=Chưa gửi được. Đang thử lại… (lần 2)").waitFor();
      page.locator("text=Chưa gửi được. Đang thử lại… (lần 3)").waitFor();
      page.locator(".drop-state.ink-met").waitFor();
      assertThat(attempts).hasValue(3);
      page.navigate(TestLoa.get().address() + "/documents");
      assertThat(page.locator(".annex tbody tr").count()).isEqualTo(1);
    }
    faults.removeIf(fault -> fault.contains("net::ERR_") || fault.contains("503"));
    assertThat(faults).isEmpty();
  }

  /** The first request meets no net, the second a server that is starting. */
  private static void lose(Route route, int attempt) {
    if (attempt == 1) {
      route.abort();
    } else if (attempt == 2) {
      route.fulfill(new Route.FulfillOptions().setStatus(503));
    } else {
      route.resume();
    }
  }

  @Test
  @DisplayName("The pages hold on a telephone and in the dark, and for people who do not see them")
  void everywhere() throws IOException, InterruptedException {
    var intake = new Intake();
    long scan = intake.enterFor(body, "Bản quét.pdf", Files.readAllBytes(SCAN));
    long bad =
        intake.enterFor(
            body, "bảng tính.pdf", "%PDF-1.7 x".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    intake.settled(scan);
    intake.settled(bad);
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(360, 390, 1440)) {
        try (var context = context(width, scheme)) {
          for (String path : List.of("", "/" + scan, "/" + bad)) {
            var page = page(context, "/documents" + path);
            String name = width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
            look(
                page,
                name
                    + path.replace('/', '-')
                        .replaceAll("\\d+$", path.equals("/" + scan) ? "scan" : "bad"));
            var found = new AxeBuilder(page).analyze().getViolations();
            assertThat(found).as(name + path).isEmpty();
            int wide = (int) page.evaluate("document.documentElement.scrollWidth");
            assertThat(wide).as(name + path).isLessThanOrEqualTo(width);
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private BrowserContext context(int width, ColorScheme scheme) {
    var options =
        new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
    var context = Objects.requireNonNull(browser).newContext(options);
    var cookie = new Cookie("loa-session", planner.token()).setUrl(TestLoa.get().address());
    context.addCookies(List.of(cookie));
    return context;
  }

  private Page page(BrowserContext context, String path) {
    var page = context.newPage();
    page.onPageError(faults::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) faults.add(message.text());
        });
    page.navigate(TestLoa.get().address() + path);
    return page;
  }

  /** Leaves a picture behind for whoever wants to look. */
  private static void look(Page page, String name) {
    var to = Path.of("target", "screens", "document-" + name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(to).setFullPage(false));
  }
}
