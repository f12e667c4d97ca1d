package vn.loa.compiler.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.Obligation;
import vn.loa.vietnamese.Words;

/**
 * The words of a duty, folded and without order; figures and names of tiers do not count, since
 * they differ between plans that say the same.
 *
 * @param words each word with how often it stands there
 * @param bearers the words of the bearers' names
 * @param whole all words in order, for telling a reworded text
 */
public record DutyText(Map<String, Integer> words, Set<String> bearers, String whole) {

  private static final Set<String> TIERS =
      Set.of(
          "tinh", "thanh", "pho", "huyen", "xa", "phuong", "quan", "thi", "tran", "cap", "cua",
          "dia", "ban", "cong", "trang", "cac", "va", "tren", "cho", "ve", "trong", "de");

  public static DutyText of(Obligation duty) {
    var words = Words.of(duty.origin().readable());
    var counts = new HashMap<String, Integer>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.isLetters(i) || TIERS.contains(words.folded(i))) continue;
      counts.merge(words.folded(i), 1, Integer::sum);
    }
    return new DutyText(counts, names(duty.bearers()), words.foldedText(0, words.size()));
  }

  private static Set<String> names(List<Bearer> bearers) {
    return bearers.stream()
        .map(bearer -> Words.of(bearer.text()))
        .flatMap(w -> IntStream.range(0, w.size()).mapToObj(w::folded))
        .collect(Collectors.toSet());
  }

  /** From 0 to 1, how far the bearers' names have the same words. */
  public double sameBearers(DutyText other) {
    if (bearers.isEmpty() && other.bearers.isEmpty()) return 1;
    long shared = bearers.stream().filter(other.bearers::contains).count();
    return 2.0 * shared / (bearers.size() + other.bearers.size());
  }
}
