package vn.loa.vietnamese.restoring;

/**
 * Whether letters can be one Vietnamese syllable: an onset, a rime, and a tone that the rime bears.
 * It knows the spelling, not the dictionary.
 */
public final class Syllable {

  private static final String ONSETS =
      "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x";

  private static final String RIMES =
      "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
          + "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu "
          + "iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot oa oac oach oai oam oan oang oanh "
          + "oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oong ooc ô ôc ôi ôm ôn ông ôp ôt "
          + "ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh "
          + "uôc uôi uôm uôn uông uôt uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt "
          + "ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu "
          + "y ych yn ynh yt yêm yên yêt yêu yêng";

  private static final String ALPHABET = "aăâbcdđeêghiklmnoôơpqrstuưvxy";

  private static final long[] ONSET = new long[1 << 9];
  private static final long[] RIME = new long[1 << 14];
  private static final long[] BARE_ONSET = new long[1 << 9];
  private static final long[] BARE_RIME = new long[1 << 14];

  /** By shape and bare letter: the place in the alphabet from 1; 0 for no letter of it. */
  private static final byte[] PLACE = new byte[8 << 7];

  static {
    for (int i = 0; i < ALPHABET.length(); i++)
      PLACE[shaped(Letter.of(ALPHABET.charAt(i)))] = (byte) (i + 1);
    fill(ONSETS, ONSET, false);
    fill(RIMES, RIME, false);
    fill(ONSETS, BARE_ONSET, true);
    fill(RIMES, BARE_RIME, true);
    add(ONSET, 0);
    add(BARE_ONSET, 0);
  }

  private Syllable() {}

  private static void fill(String list, long[] set, boolean bare) {
    int packed = 0;
    for (int i = 0; i <= list.length(); i++) {
      if (i == list.length() || list.charAt(i) == ' ') {
        add(set, packed);
        packed = 0;
      } else {
        int letter = Letter.of(list.charAt(i));
        packed = packed << 5 | PLACE[bare ? Letter.bare(letter) : shaped(letter)];
      }
    }
  }

  private static int shaped(int letter) {
    return letter & 0x3FF;
  }

  private static void add(long[] set, int member) {
    set[member >> 6] |= 1L << member;
  }

  private static boolean has(long[] set, int member) {
    return member >> 6 < set.length && (set[member >> 6] & 1L << member) != 0;
  }

  /** Whether {@code text[from, to)} is spelt as a syllable, with the marks it bears. */
  public static boolean isValid(String text, int from, int to) {
    return fits(text, from, to, false);
  }

  /** Whether it would be one if marks were added. */
  static boolean isValidBare(String text, int from, int to) {
    return fits(text, from, to, true);
  }

  private static boolean fits(String text, int from, int to, boolean bare) {
    if (to - from > 7) return false;
    long packed = 0;
    int tone = 0;
    int length = 0;
    int vowel = -1;
    for (int i = from; i < to; i++) {
      int letter = Letter.of(text.charAt(i));
      int place = PLACE[bare ? Letter.bare(letter) : shaped(letter)];
      if (place == 0) return false;
      if (Letter.tone(letter) != 0) {
        if (tone != 0) return false;
        tone = Letter.tone(letter);
      }
      if (vowel < 0 && Letter.isVowel(Letter.bare(letter))) vowel = length;
      packed = packed << 5 | place;
      length++;
    }
    if (vowel < 0 || vowel > 3) return false;
    if (!bare && !bearsTone(text.charAt(to - 1), length > 1 ? text.charAt(to - 2) : ' ', tone))
      return false;
    // "gi" and "qu" are onsets that end in a vowel letter; "gì" and "giếng" are not cut there.
    return cut(packed, length, vowel, bare) || vowel < 3 && cut(packed, length, vowel + 1, bare);
  }

  private static boolean cut(long packed, int length, int onset, boolean bare) {
    int rime = length - onset;
    if (rime < 1 || rime > 4 || onset > 3) return false;
    long tail = packed & (1L << 5 * rime) - 1;
    return has(bare ? BARE_ONSET : ONSET, (int) (packed >> 5 * rime))
        && has(bare ? BARE_RIME : RIME, (int) tail);
  }

  /** A syllable that ends in a stop is either sharp or heavy. */
  private static boolean bearsTone(char last, char before, int tone) {
    int l = Letter.bare(Letter.of(last));
    boolean stop =
        l == 'c' || l == 'p' || l == 't' || l == 'h' && Letter.bare(Letter.of(before)) == 'c';
    return !stop || tone == Letter.ACUTE || tone == Letter.DOT;
  }
}
