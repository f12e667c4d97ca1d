package vn.loa.vietnamese.restoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Finds the forms that are one letter away from another: one lost, one too many or one replaced.
 * Forms that are equal once a letter is dropped from each meet, so that none has to be compared
 * with all.
 */
final class OneEdit {

  private static final int LONGEST = 10;

  private final List<String> forms;
  private final Map<String, List<Integer>> byRest = new HashMap<>();

  /** Searches among these forms; each is known by its place. */
  OneEdit(List<String> forms) {
    this.forms = forms;
    for (int k = 0; k < forms.size(); k++) {
      String form = forms.get(k);
      if (form.length() < 2 || form.length() > LONGEST) continue;
      put(form, k);
      for (int c = 0; c < form.length(); c++) put(without(form, c), k);
    }
  }

  private void put(String rest, int form) {
    byRest.computeIfAbsent(rest, r -> new ArrayList<>(2)).add(form);
  }

  private static String without(String form, int c) {
    return form.substring(0, c) + form.substring(c + 1);
  }

  /** Tells the places of the forms one letter away, each once. */
  void near(String form, IntConsumer found) {
    if (form.isEmpty() || form.length() > LONGEST) return;
    var seen = new ArrayList<Integer>();
    offer(form, form, seen, found);
    for (int c = 0; c < form.length(); c++) offer(form, without(form, c), seen, found);
  }

  private void offer(String form, String rest, List<Integer> seen, IntConsumer found) {
    for (int k : byRest.getOrDefault(rest, List.of())) {
      if (seen.contains(k) || !isOne(form, forms.get(k))) continue;
      seen.add(k);
      found.accept(k);
    }
  }

  /** Whether exactly one letter was lost, added or replaced between the two. */
  static boolean isOne(String a, String b) {
    int difference = a.length() - b.length();
    if (difference < -1 || difference > 1) return false;
    int head = 0;
    int shorter = Math.min(a.length(), b.length());
    while (head < shorter && a.charAt(head) == b.charAt(head)) head++;
    int tail = 0;
    while (tail < shorter - head
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) tail++;
    int longer = Math.max(a.length(), b.length());
    return longer - head - tail == 1;
  }
}
