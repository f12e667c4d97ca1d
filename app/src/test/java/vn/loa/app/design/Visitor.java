package vn.loa.app.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody who comes to the showroom with a browser, and notes what it complains about. */
final class Visitor implements AutoCloseable {

  /** That the net or the server fails is what some tests are about. */
  private static final List<String> EXPECTED =
      List.of("Failed to load", "Response Status Error", "htmx:sendError", "htmx:afterRequest");

  private final Showroom showroom = new Showroom();
  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();
  private @Nullable BrowserContext context;

  private Visitor(Path chromium) throws IOException {
    // The browser of the system; nothing is downloaded.
    var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
  }

  /** The test is passed over where there is no browser. */
  static Visitor arrive() throws IOException {
    var chromium =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
            .flatMap(
                p ->
                    Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(p)::resolve))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(
        chromium.isPresent(),
        "no chromium on the path: install the package chromium to run this test");
    return new Visitor(chromium.get());
  }

  /** Opens a page as somebody who was never here. */
  Page open(int width, ColorScheme scheme, String path) {
    if (context != null) context.close();
    context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
    var page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")
              && EXPECTED.stream().noneMatch(message.text()::startsWith))
            complaints.add(message.text());
        });
    page.onResponse(
        answer -> {
          if (answer.status() == 404) complaints.add("no " + answer.url());
        });
    page.navigate(showroom.address() + path);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return page;
  }

  Page open(String path) {
    return open(1440, ColorScheme.LIGHT, path);
  }

  /** An empty page, and where to go. */
  Page blank() {
    if (context != null) context.close();
    context = browser.newContext();
    return context.newPage();
  }

  Showroom showroom() {
    return showroom;
  }

  BrowserContext context() {
    return Objects.requireNonNull(context);
  }

  /** Leaves the pages, and tells what the browser complained about since the last time. */
  void leave() {
    if (context != null) context.close();
    context = null;
    var told = List.copyOf(complaints);
    complaints.clear();
    assertThat(told).as("complaints of the browser").isEmpty();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    showroom.close();
  }
}
