package vn.loa.app.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every component promises, tried on the page that shows them all. */
@Tag("slow")
class DesignPageTest {

  private static final int FIRST_VISIT = 200 * 1024;

  private static @Nullable Visitor visitor;

  @BeforeAll
  static void arrive() throws IOException {
    visitor = Visitor.arrive();
  }

  @AfterAll
  static void goHome() {
    if (visitor != null) visitor.close();
  }

  @AfterEach
  void nothingFailed() {
    visitor().leave();
  }

  private static Visitor visitor() {
    return Objects.requireNonNull(visitor);
  }

  private static Page wide() {
    return visitor().open("/design");
  }

  @Test
  @DisplayName(
      "axe finds nothing to complain about: wide and narrow, light and dark, both languages")
  void accessible() {
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(1440, 390)) {
        for (String query : List.of("", "?lang=en")) {
          var page = visitor().open(width, scheme, "/design" + query);
          assertThat(new AxeBuilder(page).analyze().getViolations())
              .as("%s %s %s", scheme, width, query)
              .isEmpty();
        }
      }
    }
  }

  @Test
  @DisplayName("a first visit brings at most 200 KB, letters, styles and scripts included")
  void light() {
    var page = visitor().blank();
    var bytes = new AtomicLong();
    page.onRequestFinished(request -> bytes.addAndGet(request.sizes().responseBodySize));
    page.navigate(visitor().showroom().address() + "/design");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(bytes.get()).isPositive().isLessThanOrEqualTo(FIRST_VISIT);
  }

  @Test
  @DisplayName("nothing hangs over the edge of the window, from 360 to 2,560 pixels")
  void fits() {
    var page = visitor().open(360, ColorScheme.LIGHT, "/design");
    for (int width : List.of(360, 412, 768, 1024, 1440, 1920, 2560)) {
      page.setViewportSize(width, 900);
      assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
          .as("at %s", width)
          .isEqualTo(0);
    }
  }

  @Test
  @DisplayName("/ goes to the search, and letters that are typed there are letters")
  void search() {
    var page = wide();
    page.keyboard().press("/");
    page.keyboard().type("?gj");
    assertThat(page.inputValue("#search")).isEqualTo("?gj");
    assertThat(page.isVisible("#keys")).isFalse();
  }

  @Test
  @DisplayName("? shows the keys of the page, and single letters can be switched off")
  void keys() {
    var page = wide();
    page.keyboard().press("?");
    assertThat(page.innerText("#keys")).contains("Tới Sổ nghĩa vụ", "Hoàn tác");
    page.uncheck("#keys-on");
    page.keyboard().press("Escape");
    page.keyboard().press("?");
    assertThat(page.isVisible("#keys")).isFalse();
  }

  @Test
  @DisplayName("J and K walk along the duties, and Tab first offers the way past the navigation")
  void walk() {
    var page = wide();
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
    page.keyboard().press("j");
    page.keyboard().press("j");
    assertThat(page.innerText(".duty.is-current h3")).contains("01 bản tin");
    page.keyboard().press("k");
    assertThat(page.innerText(".duty.is-current h3")).contains("05 tin, bài");
  }

  @Test
  @DisplayName("a press on marked words leads to what was read from them, and back")
  void linked() {
    var page = wide();
    page.click("mark[data-link=d4]");
    assertThat(page.innerText(".reading.is-current h3")).startsWith("Tổng hợp");
    page.keyboard().press("k");
    assertThat(page.getAttribute("mark.is-current", "data-link")).isEqualTo("d3");
  }

  @Test
  @DisplayName("what was done is taken back by U while its message stands")
  void undo() {
    var page = wide();
    page.click("[data-try-flash]");
    assertThat(page.isVisible("#flashes .flash")).isTrue();
    page.keyboard().press("u");
    assertThat(page.isVisible("#flashes .flash")).isFalse();
  }

  @Test
  @DisplayName("what was typed is offered again after the page was left without sending")
  void draft() {
    var page = wide();
    page.locator("#s-note").pressSequentially("ghi chú dở dang");
    page.reload();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.locator(".draft button").first().click();
    assertThat(page.inputValue("#s-note")).isEqualTo("ghi chú dở dang");
  }

  @Test
  @DisplayName("a theme that was chosen is there on the next page from its first byte")
  void theme() {
    var page = wide();
    page.click(".viewer > summary");
    page.click(".viewer [data-theme-set=dark]");
    var cookies = visitor().context().cookies();
    assertThat(cookies).anyMatch(c -> c.name.equals("loa-theme") && c.value.equals("dark"));
    assertThat(visitor().showroom().show("vi", "loa-theme=dark"))
        .contains("data-bs-theme=\"dark\"");
  }

  @Test
  @DisplayName("a file is sent again by itself after the net was gone, under one key, and says so")
  void upload() {
    var page = wide();
    var times = new AtomicInteger();
    var keys = new ArrayList<String>();
    page.route(
        "**/design/files",
        route -> {
          keys.add(Objects.requireNonNull(route.request().headers().get("idempotency-key")));
          if (times.incrementAndGet() == 1) route.abort();
          else route.fulfill(new Route.FulfillOptions().setStatus(200).setBody(""));
        });
    page.locator("input[type=file]")
        .first()
        .setInputFiles(new FilePayload("Kế hoạch 41.pdf", "application/pdf", new byte[5000]));
    page.locator("text=Chưa gửi được. Đang thử lại… (lần 2)").waitFor();
    page.locator(".drop-file >> text=Đã gửi").waitFor();
    assertThat(keys).hasSize(2).containsOnly(keys.getFirst());
  }

  @Test
  @DisplayName("a body is chosen by a few letters without accents")
  void pick() {
    var page = wide();
    page.locator("#s-bearer-text").pressSequentially("an thinh");
    page.locator("#s-bearer-list [role=option]:visible").waitFor();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page.inputValue("#s-bearer-text")).isEqualTo("UBND phường An Thịnh");
    assertThat(page.inputValue("[name=s-bearer]")).isEqualTo("b2");
  }

  @Test
  @DisplayName("arrow keys open and close the branches of a tree")
  void tree() {
    var page = wide();
    page.focus(".tree .tree-name");
    page.keyboard().press("ArrowLeft");
    assertThat(page.isVisible("text=cơ quan thường trực")).isFalse();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowDown");
    assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Sở Nội vụ");
  }
}
