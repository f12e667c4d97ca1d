package vn.loa.app.plan;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.app.TestLoa;
import vn.loa.app.Visitor;

/** The browser of the system, with the pages that a test opens in it. */
final class Chromium implements AutoCloseable {

  private final Playwright playwright;
  private final Browser browser;
  final List<String> faults = new ArrayList<>();

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() {
    var chromium =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
            .flatMap(p -> Stream.of("chromium", "chromium-browser").map(Path.of(p)::resolve))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(chromium.isPresent(), "no chromium on the path: install the package chromium");
    // The browser of the system; nothing is downloaded.
    var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    var browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.orElseThrow())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
    return new Chromium(playwright, browser);
  }

  BrowserContext context(Visitor person, int width, ColorScheme scheme) {
    var options =
        new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
    var context = browser.newContext(options);
    var cookie = new Cookie("loa-session", person.token()).setUrl(TestLoa.get().address());
    context.addCookies(List.of(cookie));
    return context;
  }

  Page open(BrowserContext context, String path) {
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
  static void look(Page page, String name) {
    var to = Path.of("target", "screens", "plan-" + name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(to).setFullPage(false));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
