package vn.loa.app.body.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.loa.vietnamese.Folding;

/**
 * The words of a name, folded, without signs and without "và", "của". Abbreviations are marked: "P.
 * VH&TT" is p, vh, tt, all three abbreviated.
 */
public record NameWords(List<Word> words) {

  /**
   * One word.
   *
   * @param folded without accents, lower case
   * @param written as it stands there
   * @param abbreviated whether its letters are the first letters of words
   */
  public record Word(String folded, String written, boolean abbreviated) {

    /**
     * Whether it is this common noun, and not a proper name that folds alike: "phường", "Phương".
     */
    boolean means(String noun) {
      if (!folded.equals(Folding.fold(noun))) return false;
      if (!Character.isUpperCase(written.charAt(0))) return true;
      return Normalizer.normalize(written, Normalizer.Form.NFC).equalsIgnoreCase(noun);
    }
  }

  private static final Set<String> JOINING = Set.of("va", "cua");
  private static final Set<String> KNOWN = Set.of("ubnd", "ub", "ubmt", "mttq", "ca");
  private static final String VOWELS = "aeiouy";

  public NameWords {
    words = List.copyOf(words);
  }

  /** The words of a text. */
  public static NameWords of(String text) {
    boolean shouted = text.chars().noneMatch(Character::isLowerCase);
    var words = new ArrayList<Word>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean part = i < text.length() && isPart(text.charAt(i));
      if (part && from < 0) from = i;
      if (part || from < 0) continue;
      add(words, text.substring(from, i), shouted);
      from = -1;
    }
    return new NameWords(words);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void add(List<Word> words, String written, boolean shouted) {
    String folded = Folding.fold(written);
    if (folded.isEmpty() || JOINING.contains(folded)) return;
    boolean capitals = !shouted && written.chars().allMatch(Character::isUpperCase);
    boolean voiceless = folded.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
    boolean letters = folded.chars().allMatch(Character::isLetter);
    boolean known = KNOWN.contains(folded) && folded.length() > 2;
    words.add(new Word(folded, written, letters && (capitals || voiceless || known)));
  }

  public int size() {
    return words.size();
  }

  String folded(int i) {
    return words.get(i).folded();
  }

  boolean abbreviated(int i) {
    return words.get(i).abbreviated();
  }

  /** Whether nouns stand here one after the other. */
  public boolean standAt(int at, List<String> sequence) {
    if (at < 0 || at + sequence.size() > size()) return false;
    for (int i = 0; i < sequence.size(); i++) {
      if (!words.get(at + i).means(sequence.get(i))) return false;
    }
    return true;
  }

  /** The words from here to before there. */
  public NameWords part(int from, int to) {
    return new NameWords(words.subList(from, to));
  }

  /** All words with spaces between them. */
  public String joined() {
    var out = new StringBuilder();
    for (var word : words) out.append(out.isEmpty() ? "" : " ").append(word.folded());
    return out.toString();
  }
}
