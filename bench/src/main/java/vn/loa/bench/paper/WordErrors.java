package vn.loa.bench.paper;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words of a right text against those of a reading, whatever their order: columns and tables may be
 * read either way.
 *
 * @param all words of the right text
 * @param missed of them, how many were not read letter by letter, case and marks included
 * @param invented words read that the right text does not have
 */
public record WordErrors(int all, int missed, int invented) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  public static WordErrors of(String right, String read) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (var word = WORD.matcher(right); word.find(); all++)
      counts.merge(word.group(), 1, Integer::sum);
    int invented = 0;
    for (var word = WORD.matcher(read); word.find(); ) {
      int left = counts.getOrDefault(word.group(), 0);
      if (left == 0) invented++;
      else counts.put(word.group(), left - 1);
    }
    int missed = counts.values().stream().mapToInt(Integer::intValue).sum();
    return new WordErrors(all, missed, invented);
  }

  /** Of all words, the share that is wrong: those missed, and those invented beyond them. */
  public double rate() {
    return all == 0 ? 0 : Math.max(missed, invented) / (double) all;
  }

  public WordErrors plus(WordErrors other) {
    return new WordErrors(all + other.all, missed + other.missed, invented + other.invented);
  }
}
