package vn.loa.vietnamese;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of words to look for, written as people write it and compared folded. Alternatives
 * stand in brackets, {@code ?} after a word or bracket makes it optional, {@code ..3} lets up to
 * three words pass, {@code #} is any number, square brackets stand for round ones in the text, {@code =cần} is not {@code cán}: {@code (ít nhất|tối thiểu) # ..2 (tin|bài)}.
 */
public final class Phrase {

  /** A part of a phrase. */
  sealed interface Step {}

  record Word(String folded) implements Step {}

  /** A word whose accents matter where they are to be trusted. */
  record Exact(String folded, String accented) implements Step {}

  record Number() implements Step {}

  record Pass(int most) implements Step {}

  record Choice(List<List<Step>> options, boolean optional) implements Step {}

  private record Rest(List<Step> steps, int next, @Nullable Rest after) {}

  private final String written;
  private final List<Step> steps;

  private Phrase(String written, List<Step> steps) {
    this.written = written;
    this.steps = steps;
  }

  /** Reads the notation above. */
  public static Phrase of(String written) {
    var steps = new PhraseParser(written).parse();
    if (steps.isEmpty() || steps.getFirst() instanceof Pass) {
      throw new IllegalArgumentException("a phrase begins with a word: " + written);
    }
    return new Phrase(written, steps);
  }

  /** The folded words that the phrase can begin with; {@code #} stands for any number. */
  Set<String> firstWords() {
    var out = new LinkedHashSet<String>();
    firstWords(steps, out);
    return out;
  }

  /** Whether all steps can be empty. */
  private static boolean firstWords(List<Step> steps, Set<String> out) {
    for (var step : steps) {
      switch (step) {
        case Word word -> {
          out.add(word.folded());
          return false;
        }
        case Exact exact -> {
          out.add(exact.folded());
          return false;
        }
        case Number n -> {
          out.add("#");
          return false;
        }
        case Pass pass -> throw new IllegalArgumentException("words may not pass first");
        case Choice choice -> {
          boolean empty = choice.optional();
          for (var option : choice.options()) empty |= firstWords(option, out);
          if (!empty) return false;
        }
      }
    }
    return true;
  }

  /**
   * Whether the phrase stands at a word.
   *
   * @return one past its last word, or -1
   */
  public int matchAt(Words text, int at, int limit) {
    return match(text, at, limit, new Rest(steps, 0, null));
  }

  private static int match(Words text, int at, int limit, @Nullable Rest rest) {
    if (rest == null) return at;
    if (rest.next == rest.steps.size()) return match(text, at, limit, rest.after);
    var after = new Rest(rest.steps, rest.next + 1, rest.after);
    return switch (rest.steps.get(rest.next)) {
      case Word word -> at < limit && word.folded().equals(text.folded(at)) ? match(text, at + 1, limit, after) : -1;
      case Exact exact -> at < limit && text.canBe(at, exact.folded(), exact.accented()) ? match(text, at + 1, limit, after) : -1;
      case Number n -> at < limit && text.isNumber(at) ? match(text, at + 1, limit, after) : -1;
      case Pass pass -> pass(text, at, limit, pass.most(), after);
      case Choice choice -> choose(text, at, limit, choice, after);
    };
  }

  private static int pass(Words text, int at, int limit, int most, Rest after) {
    for (int skipped = 0; skipped <= most && at + skipped <= limit; skipped++) {
      int end = match(text, at + skipped, limit, after);
      if (end >= 0) return end;
    }
    return -1;
  }

  private static int choose(Words text, int at, int limit, Choice choice, Rest after) {
    for (var option : choice.options()) {
      int end = match(text, at, limit, new Rest(option, 0, after));
      if (end >= 0) return end;
    }
    return choice.optional() ? match(text, at, limit, after) : -1;
  }

  /** Whether the phrase stands anywhere in the range. */
  public boolean isIn(Words text, int from, int to) {
    return find(text, from, to) >= 0;
  }

  /** The first word at which the phrase stands in the range, or -1. */
  public int find(Words text, int from, int to) {
    for (int i = from; i < to; i++) if (matchAt(text, i, to) >= 0) return i;
    return -1;
  }

  @Override
  public String toString() {
    return written;
  }
}
