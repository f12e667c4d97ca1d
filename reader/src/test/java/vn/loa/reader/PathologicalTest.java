package vn.loa.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Hostile input has a clock and a ceiling. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PathologicalTest {

  private static String text(String name, String content) {
    var outcome = DocumentReader.read(new Original(name, content.getBytes(UTF_8), ""));
    return ((Outcome.Read) outcome).text().text();
  }

  @Test
  @DisplayName("ten thousand lists in each other")
  void nested() {
    assertThat(text("a.html", "<ul><li>một".repeat(10_000))).contains("- một");
  }

  @Test
  @DisplayName("ten thousand tables in each other")
  void nestedTables() {
    assertThat(text("a.html", "<table><tr><td>một".repeat(10_000))).contains("một");
  }

  @Test
  @DisplayName("one list of a hundred thousand items")
  void longList() {
    assertThat(text("a.html", "<ol>" + "<li>x".repeat(100_000))).contains("100000. x");
  }

  @Test
  @DisplayName("one line of five million letters")
  void longLine() {
    assertThat(text("a.txt", "đăng ".repeat(1_000_000))).hasSize(5_000_000);
  }

  @Test
  @DisplayName("cells that claim to reach over a million rows and columns")
  void wideCells() {
    String row = "<tr><td rowspan=9999 colspan=9999>a</td><td>b</td><td>c</td></tr>";
    assertThat(text("a.html", "<table><tr><th>TT</th></tr>" + row.repeat(50) + "</table>").length())
        .isLessThan(2_000_000);
  }

  @Test
  @DisplayName("a comment that never ends, and a page of angle brackets")
  void brackets() {
    assertThat(text("a.txt", "<!--" + " <!-- x".repeat(200_000))).startsWith("<!--");
    assertThat(text("a.html", "x" + "<".repeat(2_000_000))).startsWith("x");
  }
}
