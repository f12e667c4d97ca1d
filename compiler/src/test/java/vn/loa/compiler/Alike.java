package vn.loa.compiler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loa.vietnamese.Folding;

/** How much two texts have in common, accents, case and signs aside. */
final class Alike {

  private static final int GRAM = 4;
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Set<String> JOINING = Set.of("va", "cac");

  private Alike() {}

  /** The share of a text's runs of four letters that another text has too. */
  static double within(String part, String whole) {
    var wanted = grams(part);
    if (wanted.isEmpty()) return 0;
    var there = grams(whole);
    return wanted.stream().filter(there::contains).count() / (double) wanted.size();
  }

  /** Four words in five are shared, joining words aside: "Sở Nội vụ" is not "Phòng Nội vụ". */
  static boolean sameNames(String one, String other) {
    var a = new HashSet<>(words(one));
    var b = new HashSet<>(words(other));
    a.removeAll(JOINING);
    b.removeAll(JOINING);
    if (a.isEmpty() || b.isEmpty()) return a.equals(b);
    long shared = a.stream().filter(b::contains).count();
    return 2.0 * shared / (a.size() + b.size()) >= 0.8;
  }

  static int length(String text) {
    return String.join(" ", words(text)).length();
  }

  private static List<String> words(String text) {
    var out = new ArrayList<String>();
    NO_WORD.splitAsStream(Folding.fold(text)).filter(w -> !w.isEmpty()).forEach(out::add);
    return out;
  }

  private static Set<String> grams(String text) {
    String run = String.join("", words(text));
    var out = new HashSet<String>();
    for (int i = 0; i + GRAM <= run.length(); i++) out.add(run.substring(i, i + GRAM));
    return out;
  }
}
