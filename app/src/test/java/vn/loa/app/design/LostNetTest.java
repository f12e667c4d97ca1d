package vn.loa.app.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people see, and what is kept, when the net, the session or the server fails. */
@Tag("slow")
class LostNetTest {

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

  /** A page with a form for htmx and a plain one. */
  private static Page form() {
    var page = visitor().open("/form");
    page.fill("#note", "đã gõ một đoạn dài");
    return page;
  }

  private static void answer(Page page, int status) {
    page.route("**/save", route -> route.fulfill(new Route.FulfillOptions().setStatus(status)));
  }

  @Test
  @DisplayName(
      "a form that the net lost is sent again by itself, under one key, and the person is told")
  void sentAgain() {
    var page = form();
    var keys = new ArrayList<String>();
    page.route(
        "**/save",
        route -> {
          keys.add(Objects.requireNonNull(route.request().headers().get("idempotency-key")));
          if (keys.size() == 1) route.abort();
          else route.fulfill(new Route.FulfillOptions().setBody("đã lưu"));
        });
    page.click("#send");
    page.locator("text=Chưa gửi được. Đang thử lại… (lần 2)").waitFor();
    page.locator("text=Đã gửi.").waitFor();
    assertThat(keys).hasSize(2).containsOnly(keys.getFirst());
    assertThat(page.innerText("#answer")).isEqualTo("đã lưu");
  }

  @Test
  @DisplayName("what is changed after a refusal is a new act with a key of its own")
  void newAct() {
    var page = form();
    var keys = new ArrayList<String>();
    page.route(
        "**/save",
        route -> {
          keys.add(Objects.requireNonNull(route.request().headers().get("idempotency-key")));
          route.fulfill(new Route.FulfillOptions().setStatus(422).setBody("thiếu ngày"));
        });
    page.click("#send");
    page.locator("#answer >> text=thiếu ngày").waitFor();
    page.click("#send");
    page.waitForCondition(() -> keys.size() == 2);
    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("a session that ended keeps what was typed, and leads to the door and back")
  void expired() {
    var page = form();
    answer(page, 401);
    page.click("#send");
    page.locator("text=Phiên làm việc đã hết. Nội dung đã được giữ").waitFor();
    assertThat(page.getAttribute("#flashes a", "href")).isEqualTo("/sign-in?to=%2Fform");
    page.reload();
    page.locator(".draft button").first().click();
    assertThat(page.inputValue("#note")).isEqualTo("đã gõ một đoạn dài");
  }

  @Test
  @DisplayName("a server that fails is told in a sentence, and the form stays as it is")
  void failed() {
    var page = form();
    answer(page, 500);
    page.click("#send");
    page.locator("text=Máy chủ chưa làm được việc này").waitFor();
    assertThat(page.inputValue("#note")).isEqualTo("đã gõ một đoạn dài");
  }

  @Test
  @DisplayName("what has arrived is not offered again")
  void arrived() {
    var page = form();
    answer(page, 200);
    page.waitForResponse("**/save", () -> page.click("#send"));
    page.reload();
    assertThat(page.locator(".draft").count()).isZero();
  }

  @Test
  @DisplayName("three quick presses send a plain form once")
  void once() {
    var page = form();
    var sent =
        page.evaluate(
            """
            () => {
              let sent = 0;
              document.addEventListener("submit", (event) => {
                if (!event.defaultPrevented) sent++;
                event.preventDefault();
              });
              for (let press = 0; press < 3; press++) document.getElementById("plain").click();
              return sent;
            }
            """);
    assertThat(sent).isEqualTo(1);
    assertThat(page.getAttribute("#plain", "aria-busy")).isEqualTo("true");
  }

  @Test
  @DisplayName("a lost net is told at once, and so is its return")
  void offline() {
    var page = form();
    visitor().context().setOffline(true);
    page.locator("text=Mất mạng. Nội dung đang gõ vẫn được giữ trên máy này.").waitFor();
    visitor().context().setOffline(false);
    page.locator("text=Đã có mạng trở lại.").waitFor();
  }
}
