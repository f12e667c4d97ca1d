package vn.loa.vietnamese.restoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Words;

/**
 * Mends a broken word by the sound words of the same document: what stands one letter away, next to
 * the same neighbours, is what was written. So shorthand and names are mended that no list has.
 */
final class Echoes {

  /** Words that are, or may be, a number; only the word for a year may ever be put in. */
  static final Set<String> NUMBERS =
      Set.of(
          "không", "một", "mốt", "hai", "ba", "bốn", "tư", "năm", "lăm", "sáu", "bảy", "bẩy", "tám",
          "chín", "mười", "mươi", "chục", "trăm", "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "nửa",
          "rưỡi", "linh", "lẻ", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

  private static final int NONE = -1;
  private static final int FIGURE = 0;

  /** So many broken words in small letters show that the hand was careless, not the tongue odd. */
  private static final int PROOF = 2;

  /** One word in so many has to be broken, before words that spell something are doubted. */
  private static final int SHARE = 250;

  private final Words words;
  private final Health health;
  private final Model model;
  private final @Nullable String[] mended;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> forms = new ArrayList<>();
  private final List<String> writings = new ArrayList<>();
  private final int[] formAt;
  private final Counts pairs = new Counts();
  private final Counts capitalAfter = new Counts();
  private final Counts capitalBefore = new Counts();
  private int[] counts = new int[256];
  private int[] capitals = new int[256];
  private int broken;

  private int before;
  private int after;
  private int best;
  private float bestScore;
  private float nextScore;

  private Echoes(Words words, Health health, Model model) {
    this.words = words;
    this.health = health;
    this.model = model;
    this.mended = new @Nullable String[words.size()];
    this.formAt = new int[words.size()];
  }

  /** For each word what it was, in its case; null where it stays as it is. */
  static @Nullable String[] mend(Words words, Health health, Model model) {
    var echoes = new Echoes(words, health, model);
    echoes.listen();
    var near = new OneEdit(echoes.forms);
    // A word beside a broken one is mended only after that one was.
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < words.size(); i++) echoes.mend(i, near);
    }
    return echoes.mended;
  }

  private void listen() {
    number("0", "0");
    for (int i = 0; i < words.size(); i++) {
      formAt[i] = NONE;
      if (words.isNumber(i)) formAt[i] = FIGURE;
      if (!words.isLetters(i)) continue;
      switch (health.looks(i)) {
        case MARKED, PLAIN, SHORTHAND, SILENT -> {
          String written = words.written(i);
          formAt[i] = number(WordCase.lookup(written), written);
          counts[formAt[i]]++;
          if (words.isCapital(i)) capitals[formAt[i]]++;
        }
        case ODD -> broken++;
        case NAME -> {}
      }
    }
    for (int i = 0; i < words.size(); i++) {
      int left = left(i);
      if (formAt[i] < 0 || left < 0) continue;
      long pair = key(left, formAt[i]);
      pairs.add(pair, 1);
      if (words.isCapital(i)) capitalAfter.add(pair, 1);
      if (words.isCapital(i - 1)) capitalBefore.add(pair, 1);
    }
  }

  private int number(String form, String written) {
    Integer known = numbers.get(form);
    if (known != null) return known;
    int number = forms.size();
    forms.add(form);
    writings.add(written);
    numbers.put(form, number);
    if (number == counts.length) {
      counts = Arrays.copyOf(counts, number * 2);
      capitals = Arrays.copyOf(capitals, number * 2);
    }
    return number;
  }

  private static long key(int before, int word) {
    return (long) (before + 1) << 32 | word + 1;
  }

  private static float count(Counts table, int before, int word) {
    return before < 0 || word < 0 ? 0 : table.count(table.slot(key(before, word)));
  }

  private int left(int i) {
    return i == 0 || words.gap(i) == Words.Gap.BLANK_LINE ? NONE : formAt[i - 1];
  }

  private int right(int i) {
    boolean last = i + 1 >= words.size() || words.gap(i + 1) == Words.Gap.BLANK_LINE;
    return last ? NONE : formAt[i + 1];
  }

  private void mend(int i, OneEdit near) {
    if (mended[i] != null || !words.isLetters(i)) return;
    var looks = health.looks(i);
    boolean spelt = looks == Looks.MARKED || looks == Looks.PLAIN;
    boolean careless = broken >= PROOF && broken * SHARE >= words.size();
    if (looks != Looks.ODD && !careless) return;
    before = left(i);
    after = right(i);
    if (spelt && isAtHome(i)) return;
    String form = WordCase.lookup(words.written(i));
    if (NUMBERS.contains(form) || isFixed(i)) return;
    best = NONE;
    bestScore = nextScore = 0;
    near.near(form, k -> offer(i, k));
    if (best < 0 || !isClear(i, looks, spelt)) return;
    mended[i] = writing(i, best);
    formAt[i] = best;
  }

  /** Whether a word that spells something is known next to both neighbours, or is common. */
  private boolean isAtHome(int i) {
    int word = formAt[i];
    if (before < 0 && after < 0) return true;
    if (counts[word] > (words.isCapital(i) ? 1 : 3)) return true;
    if (count(pairs, before, word) > 1 || count(pairs, word, after) > 1) return true;
    return known(word) == 2;
  }

  private boolean isPair(int neighbour, int here, boolean isBefore) {
    if (neighbour < 0) return false;
    int there = model.lexicon().find(forms.get(neighbour));
    return isBefore ? model.isPair(there, here) : model.isPair(here, there);
  }

  private boolean isFixed(int i) {
    // A letter alone may count lines or name a point; between two words of one line it does not.
    boolean alone = words.end(i) - words.start(i) == 1;
    return alone && (words.isCapital(i) || words.startsLine(i) || before <= 0 || after <= 0)
        || Symbols.isPart(words, i)
        || Symbols.isRoman(words, i)
        || Symbols.isDitto(words, i)
        || Symbols.isAfterApostrophe(words, i)
        || Symbols.holdsNumber(words, i);
  }

  private void offer(int i, int word) {
    String form = forms.get(word);
    if (counts[word] < 2 || NUMBERS.contains(form) && !form.equals("năm")) return;
    // A name is mended to a name alone: what no one wrote with a capital is another word.
    if (words.isCapital(i) && capitals[word] == 0) return;
    float score = score(word);
    if (score > bestScore) {
      nextScore = bestScore;
      bestScore = score;
      best = word;
    } else {
      nextScore = Math.max(nextScore, score);
    }
  }

  /** Neighbours say more than many occurrences elsewhere, and this document more than others. */
  private float score(int word) {
    return 10 * (count(pairs, before, word) + count(pairs, word, after))
        + 6 * known(word)
        + Math.min(counts[word], 30) / 10f;
  }

  /** Next to how many of its neighbours the language knows the word. */
  private int known(int word) {
    int here = model.lexicon().find(forms.get(word));
    return here <= 0
        ? 0
        : (isPair(before, here, true) ? 1 : 0) + (isPair(after, here, false) ? 1 : 0);
  }

  private boolean isClear(int i, Looks looks, boolean spelt) {
    float left = count(pairs, before, best);
    float right = count(pairs, best, after);
    float seen = left + right;
    if (looks == Looks.SILENT) {
      // What is written twice is shorthand of this document, such as tp.
      boolean twice = words.end(i) - words.start(i) > 1 && counts[formAt[i]] > 1;
      return !twice && left >= 1 && right >= 1 && seen >= 4;
    }
    if (spelt) return bestScore >= 3 * nextScore && isClearlyMeant(i, left, right);
    if (bestScore < 2 * nextScore) return false;
    if (looks == Looks.SHORTHAND) return isClearShorthand(i, seen);
    if (words.isCapital(i)) {
      return seen >= 2 || looks == Looks.NAME && seen + known(best) >= 1 && counts[best] >= 3;
    }
    return seen + known(best) >= 1
        || counts[best] >= 4 && bestScore >= 4 * nextScore && forms.get(best).length() > 3;
  }

  private boolean isClearlyMeant(int i, float left, float right) {
    float seen = left + right;
    if (words.isCapital(i)) {
      boolean sameHead = forms.get(best).charAt(0) == forms.get(formAt[i]).charAt(0);
      return sameHead && left >= 3 && right >= 3;
    }
    int strange = model.lexicon().find(forms.get(formAt[i]));
    if (known(formAt[i]) > 0) return known(formAt[i]) < 2 && left >= 1 && right >= 1 && seen >= 5;
    if (left >= 1 && right >= 1) return seen >= 3;
    return seen >= (strange < 0 ? 3 : 5);
  }

  private boolean isClearShorthand(int i, float seen) {
    if (formAt[i] >= 0 && counts[formAt[i]] > 1) return false;
    // A small letter among capitals is no shorthand of its own.
    boolean mixed = !words.isAllCapitals(i);
    return seen >= 2 || mixed && counts[best] >= 6 && bestScore >= 4 * nextScore;
  }

  private String writing(int i, int word) {
    String written = words.written(i);
    boolean shorthand = !Syllable.isValidBare(writings.get(word), 0, writings.get(word).length());
    if (shorthand) return writings.get(word);
    String like = WordCase.like(written, forms.get(word));
    if (words.isCapital(i)) return like;
    float seen = count(pairs, before, word) + count(pairs, word, after);
    float high = count(capitalAfter, before, word) + count(capitalBefore, word, after);
    // The capital itself was what was lost: hòng for Phòng.
    boolean sameHead = forms.get(word).charAt(0) == written.charAt(0);
    if (sameHead || seen == 0 || high * 2 <= seen) return like;
    return Character.toUpperCase(like.charAt(0)) + like.substring(1);
  }
}
