package vn.loa.vietnamese;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A sequence of words to look for, written as people write it and compared folded. Alternatives
 * stand in brackets, {@code ?} after a word or bracket makes it optional, {@code ..3} lets up to
 * three words pass, {@code #} is any number, square brackets stand for round ones in the text,
 * {@code =cần} is not {@code cán}: {@code (ít nhất|tối thiểu) # ..2 (tin|bài)}.
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

  /** A step with what may follow it; a whole phrase is a graph of these. */
  private sealed interface Node {}

  private record End() implements Node {}

  private record WordNode(String folded, Node next) implements Node {}

  private record ExactNode(String folded, String accented, Node next) implements Node {}

  private record NumberNode(Node next) implements Node {}

  private record PassNode(int most, Node next) implements Node {}

  private record ForkNode(Node[] ways) implements Node {}

  private static final Node END = new End();

  private final String written;
  private final Set<String> firstWords;
  private final Node start;
  private final long firstBits;

  private Phrase(String written, List<Step> steps) {
    this.written = written;
    var first = new LinkedHashSet<String>();
    if (firstWords(steps, first))
      throw new IllegalArgumentException("a phrase that can be empty: " + written);
    this.firstWords = first;
    this.start = graph(steps, 0, END);
    long bits = 0;
    for (String word : first) bits |= word.equals("#") ? Words.NUMBER_BIT : Words.bit(word);
    this.firstBits = bits;
  }

  /** Reads the notation above. */
  public static Phrase of(String written) {
    return new Phrase(written, new PhraseParser(written).parse());
  }

  private static Node graph(List<Step> steps, int from, Node after) {
    if (from == steps.size()) return after;
    var next = graph(steps, from + 1, after);
    return switch (steps.get(from)) {
      case Word word -> new WordNode(word.folded(), next);
      case Exact exact -> new ExactNode(exact.folded(), exact.accented(), next);
      case Number n -> new NumberNode(next);
      case Pass pass -> new PassNode(pass.most(), next);
      case Choice choice -> {
        var ways = new ArrayList<Node>();
        for (var option : choice.options()) ways.add(graph(option, 0, next));
        if (choice.optional()) ways.add(next);
        yield new ForkNode(ways.toArray(Node[]::new));
      }
    };
  }

  /** The folded words that the phrase can begin with; {@code #} stands for any number. */
  Set<String> firstWords() {
    return firstWords;
  }

  /** Gathers what the steps can begin with; true where all of them can be empty. */
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

  /** Whether the phrase may begin with a word; cheap, and wrong only by saying yes. */
  private boolean mayBeginAt(Words text, int at) {
    return (text.bits(at) & firstBits) != 0;
  }

  /**
   * Whether the phrase stands at a word.
   *
   * @return one past its last word, or -1
   */
  public int matchAt(Words text, int at, int limit) {
    if (at >= limit || at < 0 || !mayBeginAt(text, at)) return -1;
    return match(start, text, at, limit);
  }

  private static int match(Node from, Words text, int first, int limit) {
    Node node = from;
    int at = first;
    while (true) {
      switch (node) {
        case End end -> {
          return at;
        }
        case WordNode word -> {
          if (at >= limit || !word.folded.equals(text.folded(at))) return -1;
          at++;
          node = word.next;
        }
        case ExactNode exact -> {
          if (at >= limit || !text.canBe(at, exact.folded, exact.accented)) return -1;
          at++;
          node = exact.next;
        }
        case NumberNode number -> {
          if (at >= limit || !text.isNumber(at)) return -1;
          at++;
          node = number.next;
        }
        case PassNode pass -> {
          return pass(pass, text, at, limit);
        }
        case ForkNode fork -> {
          return fork(fork, text, at, limit);
        }
      }
    }
  }

  private static int pass(PassNode pass, Words text, int at, int limit) {
    for (int skipped = 0; skipped <= pass.most && at + skipped <= limit; skipped++) {
      int end = match(pass.next, text, at + skipped, limit);
      if (end >= 0) return end;
    }
    return -1;
  }

  private static int fork(ForkNode fork, Words text, int at, int limit) {
    for (var way : fork.ways) {
      int end = match(way, text, at, limit);
      if (end >= 0) return end;
    }
    return -1;
  }

  /** Whether the phrase stands anywhere in the range. */
  public boolean isIn(Words text, int from, int to) {
    return find(text, from, to) >= 0;
  }

  /** The first word at which the phrase stands in the range, or -1. */
  public int find(Words text, int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (mayBeginAt(text, i) && match(start, text, i, to) >= 0) return i;
    }
    return -1;
  }

  /** The phrase cut at its first choice: one for each way to begin, in order. */
  static List<Phrase> ways(String written) {
    var steps = new PhraseParser(written).parse();
    var out = new ArrayList<Phrase>();
    if (steps.isEmpty() || !(steps.getFirst() instanceof Choice choice) || choice.optional()) {
      out.add(new Phrase(written, steps));
      return out;
    }
    for (var option : choice.options()) {
      var way = new ArrayList<Step>(option);
      way.addAll(steps.subList(1, steps.size()));
      out.add(new Phrase(written, way));
    }
    return out;
  }

  @Override
  public String toString() {
    return written;
  }
}
