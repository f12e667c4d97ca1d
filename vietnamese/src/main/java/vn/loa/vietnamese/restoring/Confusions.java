package vn.loa.vietnamese.restoring;

import java.util.Arrays;

/**
 * What scanners, and fonts without Vietnamese letters, make of a letter: the cost, in natural
 * logarithms, of finding one character where another was written.
 */
final class Confusions {

  private static final float ANY_LETTER = 4.8f;
  private static final float EXTRA_LETTER = 4.6f;
  private static final float LOST_LETTER = 4.6f;
  private static final float LOST_VOWEL = 3.8f;

  /** Found, written, cost. */
  private static final String[] SINGLE = {
    "c e 1.6", "e c 1.9", "e o 2.6", "o e 2.8", "c o 2.4", "o c 2.6", "a o 2.4", "o a 2.8",
    "i l 1.5", "l i 1.5", "1 l 0.4", "1 i 0.8", "i t 2.6", "t i 2.2", "l t 2.4", "t l 2.4", "f t 2",
    "6 o 0.4", "0 o 0.5", "9 o 2", "4 o 1.6", "4 a 1.8", "3 a 1.4", "8 o 1.8", "8 e 1.8", "b o 2",
    "s o 3", "& o 0.6", "& c 1.6", "$ o 1", "5 s 0.8", "9 g 0.8", "9 q 1.2", "q g 1.8", "g q 2",
    "q o 1.6", "2 z 1", "p d 1.8", "b d 2.8", "d b 3", "f p 3", "g d 3.5", "h b 2.8", "b h 2.8",
    "n h 3.2", "h n 3", "n u 2.6", "u n 2.6", "n m 3", "m n 3", "w u 0.8", "v u 1.8", "y u 2.4",
    "i u 1.8", "t u 2.2", "l u 2.8", "r u 2.8", "a u 2.4", "d u 4", "v y 1.6", "y v 1.6", "u v 2.4",
    "r t 2.8", "r i 2.6", "i r 3", "r n 2.8", "c g 3", "g c 3", "o u 3", "u o 3", "u a 3.4",
    "e a 3", "a e 2.8", "i a 2.8", "d o 2.6", "o d 3", "d a 3.4", "a d 3.6", "t c 3", "c t 3.4",
    "z s 3", "k h 3.6", "x k 4", "j i 1.4", "l h 3.6", "w v 2", "w o 3", "i y 2.4", "y i 2.4",
    "g o 3", "g s 3.4", "s g 3.4", "u i 3", "m u 4", "p h 4", "q p 3.6", "p q 4", "g y 3", "y g 3"
  };

  /** Two found letters, the one written, cost; the one written bore a mark where it is a vowel. */
  private static final String[] PAIR = {
    "ir u 0.5",
    "ur u 0.4",
    "it u 1.2",
    "tr u 1.2",
    "ii u 0.7",
    "ti u 0.9",
    "yu u 0.8",
    "yw u 1",
    "uw u 0.8",
    "lr u 1.4",
    "ut u 1.4",
    "rr u 1.6",
    "uu u 1.4",
    "iu u 1.2",
    "ty u 1.8",
    "ry u 1.6",
    "tu u 1.6",
    "ui u 1.8",
    "wu u 1.2",
    "iw u 1.2",
    "oo o 1.6",
    "o6 o 0.6",
    "60 o 0.8",
    "od o 1.6",
    "do o 1.6",
    "dd o 2",
    "co o 1.8",
    "oe o 2.2",
    "de o 2",
    "oi o 2.2",
    "aa a 1.6",
    "da a 2",
    "ad a 2",
    "ai a 2.4",
    "ee e 1.6",
    "ce e 1.8",
    "rn m 0.6",
    "nn m 1.4",
    "in m 1.6",
    "ni m 1.8",
    "cl d 0.8",
    "el d 1.4",
    "ol d 1.6",
    "al d 2",
    "dd d 1",
    "li h 1.2",
    "ii n 1.8",
    "ri n 1.4",
    "vv v 1.6",
    "re c 1.4",
    "lc k 1.4"
  };

  private static final float[] SUBSTITUTE = new float[128 * 128];
  private static final float[] MERGE = new float[128 * 128];
  private static final char[] MERGED = new char[128 * 128];

  static {
    Arrays.fill(SUBSTITUTE, ANY_LETTER);
    for (String line : SINGLE) {
      SUBSTITUTE[line.charAt(0) << 7 | line.charAt(2) & 0x7F] = Float.parseFloat(line.substring(4));
    }
    for (String line : PAIR) {
      int at = (line.charAt(0) & 0x7F) << 7 | line.charAt(1) & 0x7F;
      MERGED[at] = line.charAt(3);
      MERGE[at] = Float.parseFloat(line.substring(5));
    }
  }

  /** The share of words with a wrong letter in the scans that the costs above were taken from. */
  private static final double USUAL_LOSS_OF_LETTERS = 0.1;

  private final float lostMark;
  private final float keptMark;
  private final float wrongLetter;

  /**
   * How letters were damaged in one text.
   *
   * @param lossOfMarks the share of marked letters that lost their marks
   * @param lossOfLetters the share of words whose letters spell nothing, whatever marks they bore
   */
  Confusions(double lossOfMarks, double lossOfLetters) {
    double wrong = Math.max(lossOfLetters, 0.002);
    wrongLetter = (float) Math.clamp(Math.log(USUAL_LOSS_OF_LETTERS / wrong), 0, 3.5);
    double loss = Math.clamp(lossOfMarks, 0.02, 0.98);
    lostMark = (float) -Math.log(loss);
    keptMark = (float) Math.min(1.2, -Math.log(1 - loss));
  }

  /**
   * Finding letter {@code found} where {@code written} was meant; both as {@link Letter} packs
   * them.
   */
  float substitute(int found, int written) {
    char f = Letter.bare(found);
    char w = Letter.bare(written);
    if (f != w) {
      if (f == 0) return ANY_LETTER;
      return wrongLetter + SUBSTITUTE[f << 7 | w] + (Letter.isMarked(written) ? 0 : 0.3f);
    }
    if (found == written) return Letter.isMarked(found) ? keptMark : 0;
    return remark(found, written);
  }

  private float remark(int found, int written) {
    if (!Letter.isMarked(found)) return lostMark;
    boolean fromLatin = isOfWesternFonts(found);
    if (!Letter.isMarked(written)) return fromLatin ? 2.4f : 4;
    boolean sameShape = Letter.shape(found) == Letter.shape(written);
    boolean sameTone = Letter.tone(found) == Letter.tone(written);
    if (fromLatin) return sameTone && Letter.shape(found) == 0 ? 0.9f : 1.2f;
    return sameShape || sameTone ? 1.8f : 2.8f;
  }

  /** é à ô: letters that a reader of English or French paper also knows, and puts for any other. */
  private static boolean isOfWesternFonts(int letter) {
    int shape = Letter.shape(letter);
    int tone = Letter.tone(letter);
    return switch (shape) {
      case 0 -> tone == Letter.ACUTE || tone == Letter.GRAVE || tone == Letter.TILDE;
      case Letter.CIRCUMFLEX -> tone == 0;
      case Letter.FOREIGN -> true;
      default -> false;
    };
  }

  /** A letter was found that was never written. */
  float extra(int found) {
    char f = Letter.bare(found);
    return wrongLetter
        + switch (f) {
          case 'i', 'l', 'r', 't', '1' -> 3.4f;
          default -> EXTRA_LETTER;
        };
  }

  /** A letter was written that was not found. */
  float lost(int written) {
    return wrongLetter + (Letter.isVowel(Letter.bare(written)) ? LOST_VOWEL : LOST_LETTER);
  }

  /** Two letters were found where one was written; a large number where that does not happen. */
  float merge(int first, int second, int written) {
    int at = Letter.bare(first) << 7 | Letter.bare(second);
    if (MERGED[at] != Letter.bare(written)) return 99;
    boolean plain = !Letter.isMarked(written) && Letter.isVowel(Letter.bare(written));
    return wrongLetter + MERGE[at] + (plain ? 1.5f : 0);
  }
}
