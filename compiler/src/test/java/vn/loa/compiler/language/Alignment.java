package vn.loa.compiler.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much of a right text a given one has: the longest row of words that both share, as a share of
 * the right words. Words are letters and figures in lower case; the place of a tone does not count.
 */
final class Alignment {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private Alignment() {}

  static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  /** The share of the right words that the given text has in the same order, 0 to 1. */
  static double share(String given, String right) {
    var rightWords = words(right);
    return (double) shared(words(given), rightWords) / rightWords.size();
  }

  /**
   * The same line by line, which is faster and stricter; both texts have the same lines.
   *
   * @return share of the right words
   */
  static double shareByLines(String given, String right) {
    var givenLines = given.lines().toList();
    var rightLines = right.lines().toList();
    int shared = 0;
    int all = 0;
    for (int i = 0; i < rightLines.size(); i++) {
      var rightWords = words(rightLines.get(i));
      shared += shared(words(givenLines.get(i)), rightWords);
      all += rightWords.size();
    }
    return (double) shared / all;
  }

  private static int shared(List<String> given, List<String> right) {
    var a = given.stream().map(Alignment::toneAtEnd).toList();
    var b = right.stream().map(Alignment::toneAtEnd).toList();
    var longest = new int[b.size() + 1];
    for (String word : a) {
      int diagonal = 0;
      for (int j = 0; j < b.size(); j++) {
        int above = longest[j + 1];
        longest[j + 1] = word.equals(b.get(j)) ? diagonal + 1 : Math.max(above, longest[j]);
        diagonal = above;
      }
    }
    return longest[b.size()];
  }

  /** Words right one by one; both texts have the same words apart from their letters. */
  static List<String> wrongWords(String given, String right) {
    var a = words(given);
    var b = words(right);
    if (a.size() != b.size())
      throw new IllegalArgumentException(a.size() + " words for " + b.size());
    var out = new ArrayList<String>();
    for (int i = 0; i < b.size(); i++) {
      if (!toneAtEnd(a.get(i)).equals(toneAtEnd(b.get(i)))) out.add(a.get(i) + " for " + b.get(i));
    }
    return out;
  }

  private static String toneAtEnd(String word) {
    var letters = new StringBuilder();
    var tones = new StringBuilder();
    String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      (TONES.indexOf(parts.charAt(i)) < 0 ? letters : tones).append(parts.charAt(i));
    }
    return letters.append(tones).toString();
  }
}
