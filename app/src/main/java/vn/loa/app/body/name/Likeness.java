package vn.loa.app.body.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How near two names are, from the same to nothing in common. */
public enum Likeness {
  /** Word for word, abbreviations spelt out. */
  SAME,
  /** The same words in another order: "Phòng Kế hoạch - Tài chính". */
  REORDERED,
  /** The text has the first word and some others, in order, and no other one. */
  SHORTENED,
  /** More than half of all words are common. */
  RESEMBLING,
  DIFFERENT;

  private static final int LONGEST = 30;

  /** How a text names a body that has this name. */
  public static Likeness of(NameWords text, NameWords name) {
    if (text.size() == 0 || name.size() == 0) return DIFFERENT;
    if (text.size() > LONGEST || name.size() > LONGEST) return DIFFERENT;
    if (runs(text, 0, name, 0, false)) return SAME;
    if (sorted(text).equals(sorted(name))) return REORDERED;
    if (text.size() > 1 && headsMatch(text, name) && runs(text, 0, name, 0, true)) return SHORTENED;
    return common(text, name) ? RESEMBLING : DIFFERENT;
  }

  private static boolean headsMatch(NameWords text, NameWords name) {
    return text.folded(0).equals(name.folded(0))
        || initials(text, 0, name, 0) > 0
        || initials(name, 0, text, 0) > 0;
  }

  /**
   * Whether the rest of the text spells the rest of the name.
   *
   * @param skipping whether words of the name may be left out
   */
  private static boolean runs(NameWords text, int i, NameWords name, int j, boolean skipping) {
    if (i == text.size()) return skipping || j == name.size();
    if (j == name.size()) return false;
    if (text.folded(i).equals(name.folded(j)) && runs(text, i + 1, name, j + 1, skipping))
      return true;
    int many = initials(text, i, name, j);
    if (many > 0 && runs(text, i + 1, name, j + many, skipping)) return true;
    many = initials(name, j, text, i);
    if (many > 0 && runs(text, i + many, name, j + 1, skipping)) return true;
    return skipping && i > 0 && runs(text, i, name, j + 1, true);
  }

  /** How many words the abbreviation stands for if they come next there; 0 if they do not. */
  private static int initials(NameWords one, int at, NameWords other, int from) {
    if (!one.abbreviated(at)) return 0;
    String letters = one.folded(at);
    if (letters.length() == 1 && at > 0) return 0;
    if (from + letters.length() > other.size()) return 0;
    for (int k = 0; k < letters.length(); k++) {
      String word = other.folded(from + k);
      if (other.abbreviated(from + k) || word.charAt(0) != letters.charAt(k)) return 0;
    }
    return letters.length();
  }

  private static List<String> sorted(NameWords words) {
    var all = new ArrayList<String>(words.size());
    for (int i = 0; i < words.size(); i++) all.add(words.folded(i));
    Collections.sort(all);
    return all;
  }

  private static boolean common(NameWords text, NameWords name) {
    var rest = new ArrayList<>(sorted(name));
    int common = 0;
    for (String word : sorted(text)) if (rest.remove(word)) common++;
    int longer = Math.max(text.size(), name.size());
    return common >= 2 && common * 3 >= longer * 2;
  }
}
