package vn.loa.vietnamese;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into words, numbers and signs, each with its place in the source. The folded form is
 * what rules look at; the source itself is never changed.
 *
 * <p>Links, Markdown emphasis and characters without width are passed over: they stand in no word.
 */
public final class Words {

  /** What a word is made of. */
  public enum Kind {
    LETTERS,
    NUMBER,
    SIGN
  }

  /** What stands between a word and the one before it; later values separate more. */
  public enum Gap {
    NONE,
    SPACE,
    TAB,
    LINE,
    BLANK_LINE
  }

  private final String source;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final String[] folded;
  private final Kind[] kinds;
  private final Gap[] gaps;
  private final @Nullable String @Nullable [] spoken;

  /** The bit of numbers among the bits of first words. */
  static final long NUMBER_BIT = 1L << 63;

  private final byte[] bits;

  /** One of 63 bits by which a word is told from most others at once. */
  static long bit(String foldedWord) {
    return 1L << place(foldedWord);
  }

  private static int place(String foldedWord) {
    int h = foldedWord.hashCode() * 0x9E3779B9;
    return (h >>> 8) % 63;
  }

  /** The bits that a phrase's first word must share with a word. */
  long bits(int i) {
    return 1L << bits[i] | (kinds[i] == Kind.NUMBER ? NUMBER_BIT : 0);
  }

  /** The words of a text column by column, all of one length. */
  record Columns(
      int[] starts,
      int[] ends,
      String[] folded,
      Kind[] kinds,
      Gap[] gaps,
      @Nullable String @Nullable [] spoken) {

    static Columns ofSize(int n, boolean spoken) {
      return new Columns(
          new int[n],
          new int[n],
          new String[n],
          new Kind[n],
          new Gap[n],
          spoken ? new String[n] : null);
    }
  }

  Words(String source, Columns columns) {
    this.source = source;
    this.size = columns.starts().length;
    this.starts = columns.starts();
    this.ends = columns.ends();
    this.folded = columns.folded();
    this.kinds = columns.kinds();
    this.gaps = columns.gaps();
    this.spoken = columns.spoken();
    this.bits = new byte[size];
    for (int i = 0; i < size; i++) if (folded[i] != null) bits[i] = (byte) place(folded[i]);
  }

  /** Cuts a text. Time and space are linear in its length. */
  public static Words of(String text) {
    return new WordCutter(text).cut();
  }

  /**
   * The same words, read differently: the folded forms are replaced, places stay.
   *
   * @param spoken the accented form of each word as far as it is to be trusted, else null
   */
  public Words readAs(String[] readings, @Nullable String[] spoken) {
    if (readings.length != size || spoken.length != size) {
      throw new IllegalArgumentException(
          readings.length + " and " + spoken.length + " readings for " + size);
    }
    return new Words(
        source, new Columns(starts, ends, readings.clone(), kinds, gaps, spoken.clone()));
  }

  /** The words without those that the test names; what follows one keeps the wider gap. */
  public Words without(IntPredicate dropped) {
    int[] kept = IntStream.range(0, size).filter(dropped.negate()).toArray();
    if (kept.length == size) return this;
    var out = pick(kept);
    for (int k = 0; k < kept.length; k++) {
      var gap = gaps[kept[k]];
      for (int i = kept[k] - 1; i >= 0 && dropped.test(i); i--)
        if (gaps[i].compareTo(gap) > 0) gap = gaps[i];
      out.gaps[k] = gap;
    }
    return out;
  }

  /** The chosen words in the given order, as if they stood one after the other. */
  public Words pick(int[] chosen) {
    var out = new Words(source, Columns.ofSize(chosen.length, spoken != null));
    for (int k = 0; k < chosen.length; k++) {
      int i = chosen[k];
      out.starts[k] = starts[i];
      out.ends[k] = ends[i];
      out.folded[k] = folded[i];
      out.bits[k] = bits[i];
      out.kinds[k] = kinds[i];
      out.gaps[k] = gaps[i];
      if (spoken != null && out.spoken != null) out.spoken[k] = spoken[i];
    }
    return out;
  }

  public String source() {
    return source;
  }

  public int size() {
    return size;
  }

  public int start(int i) {
    return starts[i];
  }

  public int end(int i) {
    return ends[i];
  }

  /** The folded form; never empty. */
  public String folded(int i) {
    return folded[i];
  }

  public Kind kind(int i) {
    return kinds[i];
  }

  /** What separates the word from the one before it; the first word of a text begins a line. */
  public Gap gap(int i) {
    return gaps[i];
  }

  public boolean startsLine(int i) {
    return gaps[i].compareTo(Gap.LINE) >= 0;
  }

  /** The word as it stands in the source. */
  public String written(int i) {
    return source.substring(starts[i], ends[i]);
  }

  public boolean isNumber(int i) {
    return kinds[i] == Kind.NUMBER;
  }

  public boolean isLetters(int i) {
    return kinds[i] == Kind.LETTERS;
  }

  public boolean is(int i, String foldedWord) {
    return i >= 0 && i < size && folded[i].equals(foldedWord);
  }

  /**
   * Whether a word can be the given accented one: "cần" can, "cán" cannot. Where accents are
   * damaged, every word with the same letters can.
   *
   * @param accented lower case, NFC
   */
  public boolean canBe(int i, String foldedWord, String accented) {
    if (!folded[i].equals(foldedWord)) return false;
    if (spoken == null) return composed(i).equalsIgnoreCase(accented);
    String said = spoken[i];
    return said == null || said.equalsIgnoreCase(accented);
  }

  /** The word with marks that stand apart put on their letters, and nothing without width. */
  private String composed(int i) {
    String written = written(i);
    if (written.length() == folded[i].length()) return written;
    var kept = new StringBuilder(written.length());
    for (int c = 0; c < written.length(); c++) {
      char ch = written.charAt(c);
      if (ch != ' ' && Character.getType(ch) != Character.FORMAT) kept.append(ch);
    }
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  /** Whether the word begins with a capital letter. */
  public boolean isCapital(int i) {
    return Character.isUpperCase(source.charAt(starts[i]));
  }

  /** Whether the word has letters and all of them are capitals. */
  public boolean isAllCapitals(int i) {
    boolean any = false;
    for (int c = starts[i]; c < ends[i]; c++) {
      char ch = source.charAt(c);
      if (Character.isLowerCase(ch)) return false;
      any |= Character.isUpperCase(ch);
    }
    return any;
  }

  /** The place of the words {@code from} to {@code to}, exclusive. */
  public Span span(int from, int to) {
    return from >= to ? new Span(at(from), at(from)) : new Span(starts[from], ends[to - 1]);
  }

  private int at(int i) {
    return i < size ? starts[i] : source.length();
  }

  /** The first word that begins at or after the given place. */
  public int firstAt(int offset) {
    int i = Arrays.binarySearch(starts, 0, size, offset);
    return i >= 0 ? i : -i - 1;
  }

  /** Folded words joined by single spaces. */
  public String foldedText(int from, int to) {
    return String.join(" ", Arrays.asList(folded).subList(from, to));
  }
}
