package vn.loa.compiler.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.loa.vietnamese.Words;

/** Cuts a stretch of words at the ends of sentences. */
final class Sentences {

  private static final Set<String> SHORTENED =
      Set.of(
          "tm", "kt", "tl", "tuq", "q", "tt", "tp", "tx", "p", "ths", "ts", "ubnd", "st", "vd",
          "đc", "dc", "gs", "pgs", "bs", "ks", "cn", "so", "no");

  /** No office writes a longer one; hostile input is cut here. */
  private static final int LONGEST = 500;

  private Sentences() {}

  static List<Clause.Range> of(Words words, int from, int to) {
    var out = new ArrayList<Clause.Range>();
    int start = from;
    for (int i = from; i < to; i++) {
      if (i - start < LONGEST && !ends(words, i, start, to)) continue;
      if (i > start) out.add(new Clause.Range(start, i));
      start = i + 1;
      while (start < to && isLeftover(words, start)) start++;
      i = start - 1;
    }
    if (start < to) out.add(new Clause.Range(start, to));
    return out;
  }

  private static boolean isLeftover(Words words, int i) {
    return words.is(i, ".") || words.is(i, "/") || words.is(i, "…");
  }

  private static boolean ends(Words words, int i, int start, int to) {
    if (words.is(i, "!") || words.is(i, "?")) return true;
    if (words.is(i, ".") && words.is(i + 1, "/") && words.is(i + 2, ".")) return true;
    if (!words.is(i, ".") && !words.is(i, "…")) return false;
    int next = i + 1;
    while (next < to && words.is(next, ".")) next++;
    if (next >= to) return true;
    boolean fresh = words.isCapital(next) || words.is(next, "“") || words.is(next, "\"");
    boolean shortened =
        i > start
            && words.isLetters(i - 1)
            && words.isCapital(i - 1)
            && SHORTENED.contains(words.folded(i - 1))
            && words.gap(i) == Words.Gap.NONE;
    return fresh && !shortened && words.gap(next) != Words.Gap.NONE;
  }
}
