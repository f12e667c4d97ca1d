package vn.loa.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.loa.compiler.language.Texts;

/** No office writes such texts; whoever sends them waits in proportion to their length. */
class HostileTextTest {

  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final int SHORT = 250_000;
  private static final int LONG = 1_000_000;
  private static final int LONGER = 5_000_000;

  /** Twice the proportion is still linear on a busy machine. */
  private static final double ROOM = 2.5;

  private static final Map<String, String> ONE_LINE =
      new TreeMap<>(
          Map.of(
              "figures and commas", "1, ",
              "open brackets", "( ",
              "duties", "; đăng 02 tin, bài/tháng",
              "bearers", "các sở, ban, ngành, ",
              "strokes", "| ",
              "tabs", "\t"));

  private static final Map<String, String> OTHER_LINES =
      new TreeMap<>(
          Map.of(
              "tabs and figures", "1\t",
              "one word", "a",
              "dashes", "- ",
              "sentences", "Đăng tin. ",
              "dates", "trước ngày 15/02/2026, ",
              "symbols", "Quyết định số 1/QĐ-UBND; ",
              "indices", "SIPAS đạt 90%, ",
              "causes", "căn cứ ",
              "combining marks", "e\u0323\u0302"));

  private static String line(String repeated, int length) {
    return "I. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ\n- "
        + repeated.repeat(length / repeated.length())
        + "\n";
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Of this thread's own work: what else the machine does is no fault of the text. */
  private static double seconds(String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    var plan = OwnPlan.compile(text);
    assertThat(plan.source().text()).isSameAs(text);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  @TestFactory
  @DisplayName("a line of five million characters takes time in proportion to its length")
  Stream<DynamicTest> oneLine() {
    return lines(ONE_LINE, LONGER);
  }

  @TestFactory
  @DisplayName("so does a line of a million characters of any other kind")
  Stream<DynamicTest> otherLines() {
    return lines(OTHER_LINES, LONG);
  }

  private static Stream<DynamicTest> lines(Map<String, String> kinds, int length) {
    return kinds.entrySet().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(), () -> isLinear(e.getKey(), length, n -> line(e.getValue(), n))));
  }

  @TestFactory
  @DisplayName("many short lines take time in proportion to their number")
  Stream<DynamicTest> manyLines() {
    return Stream.of(
            "1. a\n",
            "- Phòng Nội vụ đăng tin\n",
            "|a|b|c|\n",
            "1\tx\ty\n",
            "STT\n",
            "Nơi nhận:\n",
            "#\n")
        .map(
            repeated ->
                DynamicTest.dynamicTest(
                    repeated.strip(),
                    () ->
                        isLinear(
                            repeated.strip(), LONG, n -> repeated.repeat(n / repeated.length()))));
  }

  private static void isLinear(String what, int length, IntFunction<String> text) {
    assertTimeoutPreemptively(
        LONGEST,
        () -> {
          seconds(text.apply(SHORT));
          double small = seconds(text.apply(SHORT));
          double large = seconds(text.apply(length));
          Figures.tell(what, "%.2f s, then %.2f s".formatted(small, large));
          double most = small * length / SHORT * ROOM;
          assertThat(large).as("%.3f s for %d", small, SHORT).isLessThan(Math.max(1, most));
        });
  }

  @Test
  @DisplayName("ten thousand nested points are read, and flat beyond what offices write")
  void nested() {
    var out = new StringBuilder("I. TỔ CHỨC THỰC HIỆN\n");
    for (int i = 1; i <= 10_000; i++) {
      out.append("1.".repeat(Math.min(i, 300))).append(" Phòng Nội vụ đăng 02 tin, bài/tháng\n");
    }
    var points = new StringBuilder("I. TỔ CHỨC THỰC HIỆN\n");
    for (int i = 0; i < 10_000; i++) {
      points
          .append(" ".repeat(i % 50))
          .append(i % 3 == 0 ? "a) " : i % 3 == 1 ? "- " : "+ ")
          .append("Phòng Nội vụ đăng 02 tin:\n");
    }
    var divided = new StringBuilder();
    for (int i = 0; i < 10_000; i++)
      divided.append(i % 2 == 0 ? "Phần I\n" : "A. NHIỆM VỤ\n").append("- Đăng tin.\n");
    assertTimeoutPreemptively(
        LONGEST,
        () -> {
          Figures.tell("nested items", seconds(out.toString()));
          Figures.tell("nested points", seconds(points.toString()));
          Figures.tell("nested parts", seconds(divided.toString()));
        });
  }

  @Test
  @DisplayName("a hundred plans in one file take a hundred times as long as one")
  void manyPlans() {
    String plan =
        Texts.read(
            Texts.samples().stream()
                .filter(f -> f.toString().contains("province"))
                .findFirst()
                .orElseThrow());
    assertTimeoutPreemptively(
        LONGEST,
        () -> {
          for (int i = 0; i < 30; i++) seconds(plan);
          double one = Double.MAX_VALUE;
          for (int i = 0; i < 10; i++) one = Math.min(one, seconds(plan));
          double hundred = seconds((plan + "\n\n").repeat(100));
          Figures.tell("one plan and a hundred", "%.4f s and %.2f s".formatted(one, hundred));
          assertThat(hundred).isLessThan(one * 300);
        });
  }

  @Test
  @DisplayName("a text whose first line is one word that goes on is read")
  void firstWord() {
    String text = "ngày\nSở Nội vụ đăng 02 tin, bài";
    assertThat(OwnPlan.compile(text).source().text()).isEqualTo(text);
  }
}
