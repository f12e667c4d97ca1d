package vn.loa.compiler.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.vietnamese.Words;
import vn.loa.vietnamese.restoring.Restorer;

class RestoringCostTest {

  private static final Restorer RESTORER = new Restorer(PlanLanguage.get());

  /** The shortest of many runs, in nanoseconds: what the work takes when nothing disturbs it. */
  private static long shortest(int runs, Runnable work) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < runs; i++) {
      long begin = System.nanoTime();
      work.run();
      least = Math.min(least, System.nanoTime() - begin);
    }
    return least;
  }

  private static void restore(String text) {
    assertThat(RESTORER.restore(Words.of(text)).quality()).isNotNegative();
  }

  @Test
  @DisplayName(
      "to see that a text is sound costs no more than three times what cutting it into words does")
  void clean() {
    String text = Texts.tenPages();
    var words = Words.of(text);
    long cutting = shortest(300, () -> assertThat(Words.of(text).size()).isPositive());
    long reading = shortest(300, () -> assertThat(RESTORER.restore(words).edits()).isEmpty());
    assertThat((double) reading / cutting).isLessThanOrEqualTo(3);
  }

  @Test
  @DisplayName("ten times the damaged text takes about ten times as long")
  void linear() {
    String pages = Scanner.damage(Texts.tenPages(), 0.12, 5);
    restore(pages);
    long one = shortest(5, () -> restore(pages));
    long ten = shortest(3, () -> restore(pages.repeat(10)));
    assertThat((double) ten / one).isLessThan(25);
  }

  @Test
  @DisplayName("a megabyte of garbage, also half mixed with words, ends in time")
  void garbage() {
    String letters = Scanner.garbage(1_000_000, 1);
    assertTimeout(Duration.ofSeconds(60), () -> restore(letters));
    var mixed = new StringBuilder();
    for (String word : Scanner.garbage(100_000, 2).split(" ", -1)) {
      mixed.append(word).append(" cai cach hanh chinh ");
    }
    assertTimeout(Duration.ofSeconds(60), () -> restore(mixed.toString()));
  }

  @Test
  @DisplayName("one line of five megabytes ends in time, damaged or sound")
  void longLine() {
    String sound =
        "Ủy ban nhân dân tỉnh ban hành kế hoạch tuyên truyền cải cách hành chính năm 2023 ";
    String line = sound.repeat(5_000_000 / sound.length());
    assertTimeout(Duration.ofSeconds(60), () -> restore(line));
    assertTimeout(Duration.ofSeconds(60), () -> restore(Scanner.strip(line)));
  }

  @Test
  @DisplayName("one word, one sign or one mark a million times over ends in time")
  void monotonous() {
    for (String piece :
        new String[] {"a", "& ", "A/", "a \u0323", "1.", "_", "I. ", "-nt-", "xq "}) {
      assertTimeout(Duration.ofSeconds(60), () -> restore(piece.repeat(1_000_000)), piece);
    }
  }
}
