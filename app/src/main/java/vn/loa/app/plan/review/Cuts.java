package vn.loa.app.plan.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Where one sentence that orders several duties is likely to part. */
public final class Cuts {

  private static final int MOST = 9;
  private static final int LEAST_WORDS = 3;

  /** The strongest first: a semicolon, the end of a sentence, a comma, "và". */
  private static final List<Pattern> SIGNS =
      List.of(
          Pattern.compile(";\\s+"),
          Pattern.compile("\\.\\s+(?=\\p{Lu})"),
          Pattern.compile(",\\s+(?=\\p{Ll}|đồng thời)"),
          Pattern.compile("\\s+(?=và\\s)"));

  private Cuts() {}

  /**
   * Offsets in the words, in their order, at most nine.
   *
   * @param words of one card, as the source has them
   */
  public static List<Integer> of(String words) {
    var found = new ArrayList<Integer>();
    for (var sign : SIGNS) {
      var matcher = sign.matcher(words);
      while (matcher.find() && found.size() < MOST) {
        int cut = matcher.end();
        boolean enough = isEnough(words.substring(0, cut)) && isEnough(words.substring(cut));
        if (enough && !found.contains(cut)) found.add(cut);
      }
    }
    return found.stream().sorted(Comparator.naturalOrder()).toList();
  }

  private static boolean isEnough(String words) {
    return words.strip().split("\\s+").length >= LEAST_WORDS;
  }
}
