package vn.loa.compiler.lint.spelling;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where the tone mark of a syllable that ends in oa, oe or uy stands: on the first vowel (hòa, ủy)
 * or on the second (hoà, uỷ). Both are in use, but one document keeps to one.
 */
final class ToneMarks {

  /** Where the mark stands. */
  enum Style {
    FIRST,
    SECOND,
    /** The syllable has no such choice. */
    NONE
  }

  private static final String FIRST = "òóỏõọùúủũụ";
  private static final String PLAIN = "oooooüuuuuu".replace("ü", "");
  private static final Pattern ON_FIRST = Pattern.compile(".*(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)");
  private static final Pattern ON_SECOND = Pattern.compile(".*(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])");
  private static final String MARKED = "àáảãạèéẻẽẹỳýỷỹỵ";
  private static final String BARE = "aaaaaeeeeeyyyyy";

  private ToneMarks() {}

  static Style of(String syllable) {
    String lower = syllable.toLowerCase(Locale.ROOT);
    if (ON_FIRST.matcher(lower).matches()) return Style.FIRST;
    return ON_SECOND.matcher(lower).matches() ? Style.SECOND : Style.NONE;
  }

  /** The same syllable with its mark at the other place, in the same case. */
  static String turned(String syllable) {
    int last = syllable.length() - 1;
    if (last < 1) return syllable;
    char one = syllable.charAt(last - 1);
    char two = syllable.charAt(last);
    String pair =
        switch (of(syllable)) {
          case FIRST -> {
            int tone = FIRST.indexOf(Character.toLowerCase(one)) % 5;
            yield like(one, PLAIN.charAt(FIRST.indexOf(Character.toLowerCase(one))))
                + like(two, marked(Character.toLowerCase(two), tone));
          }
          case SECOND -> {
            int tone = MARKED.indexOf(Character.toLowerCase(two)) % 5;
            int row = Character.toLowerCase(one) == 'o' ? 0 : 5;
            yield like(one, FIRST.charAt(row + tone))
                + like(two, BARE.charAt(MARKED.indexOf(Character.toLowerCase(two))));
          }
          case NONE -> "" + one + two;
        };
    return syllable.substring(0, last - 1) + pair;
  }

  private static char marked(char bare, int tone) {
    return MARKED.charAt(BARE.indexOf(bare) + tone);
  }

  private static String like(char sample, char letter) {
    return String.valueOf(Character.isUpperCase(sample) ? Character.toUpperCase(letter) : letter);
  }

  /** One spelling for both, to compare by. */
  static String plain(String syllable) {
    String lower = syllable.toLowerCase(Locale.ROOT);
    return of(lower) == Style.SECOND ? turned(lower) : lower;
  }
}
