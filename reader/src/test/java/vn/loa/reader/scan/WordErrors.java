package vn.loa.reader.scan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.reader.layout.SeenWord;

/**
 * Words of a page against what was seen, whatever the order.
 *
 * @param typed words on the page
 * @param missed of them, how many were not seen letter by letter
 * @param invented words seen that nobody typed
 */
record WordErrors(int typed, int missed, int invented) {

  static WordErrors of(TypedPage page, List<SeenWord> seen) {
    Map<String, Integer> counts = new HashMap<>();
    for (var word : page.words()) counts.merge(word.text(), 1, Integer::sum);
    int invented = 0;
    for (var word : seen) {
      Integer left = counts.get(word.text());
      if (left == null || left == 0) invented++;
      else counts.put(word.text(), left - 1);
    }
    int missed = counts.values().stream().mapToInt(Integer::intValue).sum();
    return new WordErrors(page.words().size(), missed, invented);
  }

  /** Of all words, how many are wrong: those missed, and those invented beyond them. */
  double rate() {
    return Math.max(missed, invented) / (double) typed;
  }

  WordErrors plus(WordErrors other) {
    return new WordErrors(typed + other.typed, missed + other.missed, invented + other.invented);
  }
}
