package vn.loa.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loa.app.TestLoa;
import vn.loa.app.Visitor;
import vn.loa.app.body.TestProvince;

/**
 * The review in a real browser: by keyboard, by two people at once, on a telephone, in the dark.
 */
@Tag("slow")
class ReviewBrowserTest {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private static final String TREE =
      """
      UBND tỉnh Cát Trắng %1$d
        Sở Nội vụ
        Sở Thông tin và Truyền thông
        Sở Tư pháp
        Sở Tài chính
        Sở Văn hóa, Thể thao và Du lịch
        Đài Phát thanh và Truyền hình tỉnh
        Trường Chính trị
        UBND huyện Suối Bạc
          UBND xã Đồi Mây
          UBND phường Bến Nước
        UBND huyện Núi Đá
      """;

  private static @Nullable Chromium browser;

  private final Chromium chromium = Objects.requireNonNull(browser);
  private final TestLoa loa = TestLoa.get();
  private final int number = NUMBERS.incrementAndGet();
  private final TestProvince province =
      TestProvince.found(loa, LocalDate.of(2020, 1, 1), TREE.formatted(number));
  private final long body = province.id("UBND tỉnh Cát Trắng " + number);
  private final Office office = new Office(body);
  private final Visitor planner = Visitor.of(loa, "Hà Thị Nhung", body, "PLANNER");
  private final Visitor other = Visitor.of(loa, "Ngô Thị Lan", body, "PLANNER");

  @BeforeAll
  static void open() {
    browser = Chromium.start();
  }

  @AfterAll
  static void close() {
    if (browser != null) browser.close();
  }

  private static String real(String name) throws IOException {
    var file = Path.of(System.getProperty("loa.root", "..")).resolve("../shared/plans/" + name);
    assumeTrue(Files.exists(file), "the real plans are not beside this folder: " + file);
    return Files.readString(file);
  }

  /** Counts what is really pressed. */
  private static final class Keyboard {
    private final Page page;
    private int presses;

    Keyboard(Page page) {
      this.page = page;
    }

    void press(String key) {
      page.keyboard().press(key);
      presses++;
    }
  }

  @Test
  @DisplayName(
      "The duties of a province's plan are reviewed, each by itself, with at most 120 keys")
  void keystrokes() throws IOException {
    long plan = office.bring(real("ninh-thuan-2023.txt"), null);
    int cards = office.look(plan).review().cards().size();
    try (var context = chromium.context(planner, 1440, ColorScheme.LIGHT)) {
      var page = chromium.open(context, "/plans/" + plan + "/review");
      page.locator(".review-card.is-current").waitFor();
      Chromium.look(page, "wide-start");
      var keys = new Keyboard(page);
      int pictures = 0;
      for (int step = 0; step < 150; step++) {
        var current = page.locator(".review-card.is-current");
        if (!"true".equals(current.getAttribute("data-pending"))) break;
        if ("true".equals(current.getAttribute("data-blocked"))) {
          if (pictures++ < 2) Chromium.look(page, "wide-asked-" + pictures);
          String key = current.getAttribute("data-card");
          int asked = current.locator(".is-must").count();
          keys.press("1");
          page.waitForFunction(
              "([key, asked]) => document.querySelectorAll(`[data-card=\"${key}\"] .is-must`).length < asked",
              List.of(key, asked));
        } else {
          keys.press("Enter");
        }
      }
      page.waitForFunction(
          "() => document.querySelectorAll('[data-card][data-pending=true]').length === 0 && !document.getElementById('review').hasAttribute('aria-busy')");
      Chromium.look(page, "wide-done");
      System.out.println("keystrokes " + keys.presses + " for " + cards + " cards");
      assertThat(keys.presses).isLessThanOrEqualTo(120);
    }
    var progress = office.look(plan).questions().progress();
    assertThat(progress.isComplete()).isTrue();
    assertThat(progress.accepted()).isEqualTo(cards);
    assertThat(chromium.faults).isEmpty();
  }

  @Test
  @DisplayName("Each of the real plans is dropped on the page, and its review opens by itself")
  void upload() throws IOException {
    for (String name :
        List.of("phan-thiet-2023", "an-nhon-2023", "ha-hoa-2023", "binh-thuan-2023-scan")) {
      real(name + ".txt");
      var file =
          Path.of(System.getProperty("loa.root", "..")).resolve("../shared/plans/" + name + ".txt");
      try (var context = chromium.context(planner, 1440, ColorScheme.LIGHT)) {
        var page = chromium.open(context, "/plans");
        page.locator("input[type=file]").first().setInputFiles(file);
        page.waitForURL("**/review", new Page.WaitForURLOptions().setTimeout(20_000));
        page.locator(".review-card.is-current").waitFor();
        Chromium.look(page, "real-" + name);
        assertThat(page.locator("[data-card]").count()).isGreaterThan(20);
      }
    }
    assertThat(chromium.faults).isEmpty();
  }

  @Test
  @DisplayName("Two people see each other's decisions within two seconds")
  void together() {
    long plan = office.bring(ApprovalTest.plan("71"), null);
    try (var one = chromium.context(planner, 1280, ColorScheme.LIGHT);
        var two = chromium.context(other, 1280, ColorScheme.LIGHT)) {
      var mine = chromium.open(one, "/plans/" + plan + "/review");
      var theirs = chromium.open(two, "/plans/" + plan + "/review");
      card(mine, "1").click();
      card(theirs, "2").click();
      mine.keyboard().press("x");
      mine.locator("form[data-what=reject]").waitFor();
      mine.keyboard().press("2");
      card(mine, "1").locator(".chip:has-text('không lấy')").waitFor();
      card(theirs, "1")
          .locator(".chip:has-text('không lấy')")
          .waitFor(new Locator.WaitForOptions().setTimeout(2000));
      assertThat(card(theirs, "2").getAttribute("class")).contains("is-current");
      assertThat(theirs.locator(".flash").first().innerText()).contains("Hà Thị Nhung: không lấy");
      mine.keyboard().press("z");
      card(theirs, "1")
          .locator(".chip:has-text('chưa duyệt')")
          .waitFor(new Locator.WaitForOptions().setTimeout(2000));
      Chromium.look(theirs, "together");
    }
    assertThat(chromium.faults).isEmpty();
  }

  @Test
  @DisplayName("Edit, split, join, add and undo work by keyboard; a mark leads to its card")
  void keys() {
    long plan = office.bring(ApprovalTest.plan("72"), null);
    try (var context = chromium.context(planner, 1440, ColorScheme.LIGHT)) {
      var page = chromium.open(context, "/plans/" + plan + "/review");
      page.locator("#review-paper mark[data-link='2']").first().click();
      page.locator(".review-card.is-current[data-card='2']").waitFor();
      page.keyboard().press("e");
      page.locator(".review-edit").waitFor();
      Chromium.look(page, "edit");
      page.locator(".review-edit input[name=minimum]").fill("3");
      page.keyboard().press("Control+Enter");
      card(page, "2").locator(".chip:has-text('đã sửa')").waitFor();
      card(page, "1").click();
      page.keyboard().press("s");
      page.locator("[data-split-text]").waitFor();
      Chromium.look(page, "split");
      page.locator("[data-split-text]").click();
      page.locator("[data-split-text]").evaluate("area => area.setSelectionRange(30, 30)");
      page.keyboard().press("Enter");
      card(page, "1.2").waitFor();
      card(page, "1.1").click();
      page.keyboard().press("m");
      card(page, "1.1+1.2").waitFor();
      page.keyboard().press("z");
      card(page, "1.1").waitFor();
      page.keyboard().press("z");
      card(page, "1").waitFor();
      page.keyboard().press("Shift+Z");
      card(page, "1.1").waitFor();
      page.evaluate(
          "() => { const span = [...document.querySelectorAll('#review-paper [data-at]')].find(s => s.textContent.includes('Nâng cao nhận thức')); getSelection().selectAllChildren(span); }");
      page.keyboard().press("a");
      page.locator("[data-card^='@'] .review-edit").waitFor();
      Chromium.look(page, "added");
      page.keyboard().press("Escape");
      page.locator("[data-card^='@'].is-current").waitFor();
    }
    assertThat(chromium.faults).isEmpty();
  }

  @Test
  @DisplayName(
      "The pages of plans hold on a telephone, in the dark, and for people who do not see them")
  void everywhere() {
    long plan = office.bring(ApprovalTest.plan("73"), null);
    var version = office.approved(ApprovalTest.plan("74"), null);
    var faults = new ArrayList<String>();
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(360, 390, 1440)) {
        try (var context = chromium.context(planner, width, scheme)) {
          var paths = List.of("/plans", "/plans/" + plan + "/review", "/plans/" + version.planId());
          for (String path : paths) {
            var page = chromium.open(context, path);
            String name =
                path.substring(1).replace('/', '-').replaceAll("\\d+", "n")
                    + "-"
                    + width
                    + "-"
                    + scheme.name().toLowerCase(Locale.ROOT);
            if (path.endsWith("review")) page.locator(".review-card.is-current").waitFor();
            Chromium.look(page, name);
            new AxeBuilder(page)
                .analyze()
                .getViolations()
                .forEach(
                    v -> faults.add(name + ": " + v.getId() + " " + v.getNodes().get(0).getHtml()));
            int wide = (int) page.evaluate("document.documentElement.scrollWidth");
            if (wide > width) faults.add(name + ": " + wide + " wide");
          }
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(chromium.faults).isEmpty();
  }

  private static Locator card(Page page, String key) {
    return page.locator("[data-card='" + key + "']");
  }
}
