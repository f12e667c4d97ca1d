package vn.loa.vietnamese.legacy;

import java.text.Normalizer;
import java.util.Random;

/** Vietnamese syllables at random: onset, rime, tone. */
final class Syllables {

  private static final String[] ONSETS =
      "b c ch d đ g h k kh l m n ng ngh nh p ph r s t th tr v x".split(" ");
  private static final String[] RIMES =
      ("a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây e em en eo ê êm ên ênh êu i im in inh"
              + " iêm iên iêng iêu o oi om on ong oa oan oang ô ôi ôm ôn ông ơ ơi ơm ơn u ua ui um un ung"
              + " uân uê uôi uôm uôn uông uy uyên ư ưa ưng ươi ươm ươn ương ươu")
          .split(" ");
  private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

  private Syllables() {}

  static String line(Random dice, int words) {
    var out = new StringBuilder();
    for (int i = 0; i < words; i++) {
      if (i > 0) out.append(dice.nextInt(8) == 0 ? ", " : " ");
      out.append(one(dice));
    }
    return out.append('.').toString();
  }

  private static String one(Random dice) {
    String rime = RIMES[dice.nextInt(RIMES.length)];
    int tone = dice.nextInt(6);
    if (tone < 5) {
      int at = 0;
      // The tone stands on a letter with a shape, or on the first vowel.
      for (int i = 0; i < rime.length(); i++) if ("ăâêôơư".indexOf(rime.charAt(i)) >= 0) at = i;
      rime = rime.substring(0, at + 1) + TONES.charAt(tone) + rime.substring(at + 1);
    }
    return Normalizer.normalize(ONSETS[dice.nextInt(ONSETS.length)] + rime, Normalizer.Form.NFC);
  }
}
