package vn.loa.vietnamese.restoring;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Words;

/**
 * For each word that counts, what it may be: one thing for a sound word, several for a damaged one.
 * Commas and dashes are left out, so that words on both sides meet.
 */
final class Lattice {

  /** Words on each side that can bear on one: two, and the signs between them. */
  private static final int NEAR = 6;

  private int size;
  private int[] wordAt = new int[64];
  private int[] from = new int[65];
  private int[] choices = new int[256];
  private float[] costs = new float[256];

  int size() {
    return size;
  }

  /** The place among the words, or -1 for the edge of a sentence. */
  int wordAt(int slot) {
    return wordAt[slot];
  }

  int from(int slot) {
    return from[slot];
  }

  int to(int slot) {
    return from[slot + 1];
  }

  /** A number of the lexicon, {@link Model#UNKNOWN} for the word as it stands, or the edge. */
  int choice(int at) {
    return choices[at];
  }

  float cost(int at) {
    return costs[at];
  }

  int choicesInAll() {
    return from[size];
  }

  private void open(int word) {
    if (size + 2 > from.length) {
      wordAt = Arrays.copyOf(wordAt, size * 2);
      from = Arrays.copyOf(from, size * 2 + 1);
    }
    wordAt[size] = word;
    from[size + 1] = from[size];
    size++;
  }

  private void choose(int choice, float cost) {
    int at = from[size]++;
    if (at == choices.length) {
      choices = Arrays.copyOf(choices, at * 2);
      costs = Arrays.copyOf(costs, at * 2);
    }
    choices[at] = choice;
    costs[at] = cost;
  }

  private void only(int word, int choice) {
    open(word);
    choose(choice, 0);
  }

  private void edge() {
    if (size == 0 || wordAt[size - 1] >= 0) only(-1, Model.EDGE);
  }

  /**
   * What a text is laid out by.
   *
   * @param mended what words were known to be before; null for each other
   */
  record Text(Words words, Health health, @Nullable String[] mended) {}

  /** Lays out a text; of sound stretches only what stands near a word in doubt. */
  static Lattice of(Text text, Model model, Candidates candidates) {
    var words = text.words();
    var health = text.health();
    var lattice = new Lattice();
    lattice.edge();
    int done = 0;
    for (int doubt = 0; doubt < words.size(); doubt++) {
      if (!health.isDamaged(doubt) && !health.isSuspect(doubt)) continue;
      int from = Math.max(done, doubt - NEAR);
      if (from > done) lattice.edge();
      done = Math.max(done, Math.min(words.size(), doubt + NEAR + 1));
      for (int i = from; i < done; i++) lattice.lay(text, i, model, candidates);
    }
    lattice.edge();
    return lattice;
  }

  private void lay(Text text, int i, Model model, Candidates candidates) {
    var words = text.words();
    var health = text.health();
    String mended = text.mended()[i];
    if (words.gap(i) == Words.Gap.BLANK_LINE) edge();
    switch (words.kind(i)) {
      case NUMBER -> only(i, Lexicon.NUMBER);
      case SIGN -> sign(words, i, health, candidates);
      case LETTERS -> {
        String form = WordCase.lookup(mended == null ? words.written(i) : mended);
        boolean open = mended == null && (health.isDamaged(i) || health.isSuspect(i));
        if (!open || isFixed(words, i, health)) {
          only(i, model.lexicon().find(form));
        } else {
          damaged(words, i, health, candidates.of(form));
        }
      }
    }
  }

  private void sign(Words words, int i, Health health, Candidates candidates) {
    char sign = words.source().charAt(words.start(i));
    if (health.isDamaged(i) && Letter.bare(Letter.of(sign)) == '&' && standsAlone(words, i)) {
      damaged(words, i, health, candidates.of("&"));
    } else if (words.startsLine(i)
        || ".;!?".indexOf(sign) >= 0
        || sign == ':' && !isLabel(words, i)) {
      edge();
    }
  }

  /** A colon between a name and its number, "Số: 36", parts nothing. */
  private static boolean isLabel(Words words, int colon) {
    return colon + 1 < words.size() && words.isNumber(colon + 1) && !words.startsLine(colon + 1);
  }

  private static boolean standsAlone(Words words, int i) {
    boolean openAfter = i + 1 < words.size() && words.gap(i + 1) != Words.Gap.NONE;
    return openAfter && words.gap(i) != Words.Gap.NONE;
  }

  /** Letters that count lines, stand in symbols or for other words are no syllables. */
  private static boolean isFixed(Words words, int i, Health health) {
    if (health.looks(i) == Looks.SHORTHAND || Symbols.isPart(words, i)) return true;
    if (Symbols.isRoman(words, i) || Symbols.isDitto(words, i)) return true;
    if (Symbols.isAfterApostrophe(words, i) || Symbols.holdsNumber(words, i)) return true;
    int length = words.end(i) - words.start(i);
    boolean closes =
        i + 1 < words.size()
            && words.gap(i + 1) == Words.Gap.NONE
            && (words.is(i + 1, ")") || words.is(i + 1, "."));
    return length == 1 && closes;
  }

  private void damaged(Words words, int i, Health health, Candidates.Readings readings) {
    var looks = health.looks(i);
    float trust = trust(looks, health.lossOfMarks());
    open(i);
    for (int k = 0; k < readings.size(); k++) {
      choose(readings.words()[k], readings.costs()[k] + (k == readings.itself() ? 0 : trust));
    }
    if (readings.itself() < 0) choose(Model.UNKNOWN, asItStands(words, i, looks));
  }

  /**
   * What speaks against another reading of a word that spells a syllable, where marks mostly held.
   */
  private static float trust(Looks looks, double lossOfMarks) {
    float held = (float) Math.clamp(1 - lossOfMarks, 0, 1);
    return switch (looks) {
      case MARKED -> 4 * held;
      case PLAIN -> held;
      case ODD, NAME, SILENT, SHORTHAND -> 0;
    };
  }

  private static float asItStands(Words words, int i, Looks looks) {
    float capital = words.isCapital(i) ? -1.5f : 0;
    return capital
        + switch (looks) {
          case MARKED -> 2;
          case PLAIN -> 3;
          case ODD, NAME -> 4;
          case SILENT, SHORTHAND -> 0;
        };
  }
}
