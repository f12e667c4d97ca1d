package vn.loa.bench;

import java.util.List;

/** Words that are wrong, missing or too many between the typed and the read text. */
final class WordErrors {

  private WordErrors() {}

  /** The fewest changes from one to the other, in words of the typed one. */
  static double rate(List<String> typed, List<String> read) {
    int[] before = new int[read.size() + 1];
    for (int k = 0; k <= read.size(); k++) before[k] = k;
    for (int i = 1; i <= typed.size(); i++) {
      int[] now = new int[read.size() + 1];
      now[0] = i;
      for (int k = 1; k <= read.size(); k++) {
        int same = typed.get(i - 1).equals(read.get(k - 1)) ? 0 : 1;
        now[k] = Math.min(before[k - 1] + same, Math.min(before[k], now[k - 1]) + 1);
      }
      before = now;
    }
    return before[read.size()] / (double) typed.size();
  }

  static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
