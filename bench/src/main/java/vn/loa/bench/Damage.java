package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import vn.loa.vietnamese.Folding;
import vn.loa.vietnamese.SourceText;

/** How much exactness is lost when the clean plans lose their accents, or letters at random. */
record Damage(Corpus corpus) {

  private static final double TOLERATED = 0.05;
  private static final long SEED = 42;

  /** What scanners make of a letter. */
  private static final Map<Character, String> CONFUSED =
      Map.of(
          'o', "0ôó", 'i', "1lí", 'l', "1i", 'e', "éêc", 'a', "âăà", 'u', "ưùn", 'n', "uñ", 'c',
          "eo", 'h', "bn", 't', "lf");

  boolean run() throws IOException, InterruptedException {
    if (!Files.isReadable(corpus.scorer()) || corpus.real().isEmpty()) {
      System.out.println("skipped: the real plans are not at hand");
      return true;
    }
    double clean = exact("clean", text -> text);
    boolean good =
        fall("accents stripped", clean, exact("stripped", Damage::stripped)) <= TOLERATED;
    for (double rate : new double[] {0.005, 0.01, 0.02, 0.03}) {
      fall(
          "letters damaged, share " + rate,
          clean,
          exact("damaged", text -> damaged(text, rate, SEED)));
    }
    return good;
  }

  private static double fall(String title, double clean, double now) {
    System.out.printf("%-32s exact F1 %.3f, fall %.3f%n", title, now, clean - now);
    return clean - now;
  }

  private double exact(String name, UnaryOperator<String> change)
      throws IOException, InterruptedException {
    var pairs = new ArrayList<Scorer.Pair>();
    for (var entry : clean()) {
      String text = change.apply(Corpus.read(entry.plan()).text());
      pairs.add(
          new Scorer.Pair(
              name + "-" + entry.name(), SourceText.plain(entry.name(), text), entry.table()));
    }
    return new Scorer(corpus).score(pairs, false).exact();
  }

  private List<Corpus.Entry> clean() {
    return corpus.real().stream().filter(entry -> !entry.name().endsWith("scan")).toList();
  }

  static String stripped(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  /**
   * A third of the damaged letters are lost, a third confused as scanners do, a third become any
   * letter.
   */
  static String damaged(String text, double rate, long seed) {
    RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c) || dice.nextDouble() >= rate) {
        out.append(c);
        continue;
      }
      int how = dice.nextInt(3);
      String alike = CONFUSED.get(Folding.fold(c));
      if (how == 1 && alike != null) out.append(alike.charAt(dice.nextInt(alike.length())));
      else if (how > 0) out.append((char) ('a' + dice.nextInt(26)));
    }
    return out.toString();
  }
}
