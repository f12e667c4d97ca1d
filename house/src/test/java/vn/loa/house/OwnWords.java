package vn.loa.house;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Our texts are our own: no eight consecutive words of a real plan stand in the sources or samples,
 * however they are accented, cased, punctuated or broken into lines. Formulas of the law belong to
 * everybody and are listed by hand.
 */
final class OwnWords {

  static final int RUN = 8;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Set<String> foreign = new HashSet<>();
  private final Set<String> free = new HashSet<>();

  OwnWords(List<String> foreignTexts, List<String> formulas) {
    foreignTexts.forEach(text -> foreign.addAll(runs(words(text))));
    formulas.forEach(text -> free.addAll(runs(words(text))));
  }

  /** The runs that a text shares with a foreign one, each as long as it goes. */
  List<String> borrowed(String text) {
    List<String> words = words(text);
    var borrowed = new ArrayList<String>();
    int from = -1;
    for (int i = 0; i <= words.size() - RUN + 1; i++) {
      boolean hit =
          i + RUN <= words.size() && isForeign(String.join(" ", words.subList(i, i + RUN)));
      if (hit && from < 0) from = i;
      if (!hit && from >= 0) {
        borrowed.add(String.join(" ", words.subList(from, i + RUN - 1)));
        from = -1;
      }
    }
    return borrowed;
  }

  private boolean isForeign(String run) {
    return foreign.contains(run) && !free.contains(run);
  }

  static List<String> words(String text) {
    return NO_WORD.splitAsStream(folded(text)).filter(w -> !w.isEmpty()).toList();
  }

  private static Set<String> runs(List<String> words) {
    var runs = new HashSet<String>();
    for (int i = 0; i + RUN <= words.size(); i++)
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    return runs;
  }

  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd');
  }

  /** "phan-thiet-2023-scan.txt" tells of the place "phan thiet". */
  static String place(String fileName) {
    return fileName
        .replaceAll("\\.[a-z]+$", "")
        .replaceAll("-(scan|clean|\\d{4})\\b", "")
        .replace('-', ' ');
  }

  /** Where a text names one of the places, as words or as part of an identifier. */
  static List<String> placesIn(String text, Set<String> places) {
    String folded = folded(text);
    return places.stream()
        .filter(place -> Pattern.compile(anyhow(place)).matcher(folded).find())
        .sorted()
        .collect(Collectors.toList());
  }

  private static String anyhow(String place) {
    return "(?<![a-z])" + String.join("[\\s_-]*", place.split(" ", -1)) + "(?![a-z])";
  }
}
