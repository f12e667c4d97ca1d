package vn.loa.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import vn.loa.vietnamese.Words;

/** One test a rule: its example is read by the rule itself, and then by the whole compiler. */
public final class RuleExamples {

  /** A rule applied at one word of its example. */
  public interface Reading<R, T> {
    @Nullable T at(R rule, Words words, int word);
  }

  private RuleExamples() {}

  /**
   * @param then compares what the rule read with what its example's duty got
   */
  public static <R, T> Stream<DynamicTest> of(
      List<R> rules,
      Function<R, String> example,
      Reading<R, T> reading,
      BiConsumer<String, T> then) {
    return rules.stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getClass().getSimpleName() + ": " + example.apply(rule),
                    () -> {
                      var words = Words.of(example.apply(rule));
                      var read =
                          IntStream.range(0, words.size())
                              .mapToObj(i -> reading.at(rule, words, i))
                              .filter(Objects::nonNull)
                              .findFirst();
                      assertThat(read).as("read by its rule").isPresent();
                      then.accept(example.apply(rule), read.orElseThrow());
                    }));
  }
}
