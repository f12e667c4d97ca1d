package vn.loa.vietnamese;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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
  private final boolean accentsHold;

  Words(String source, int size, int[] starts, int[] ends, String[] folded, Kind[] kinds, Gap[] gaps, boolean accentsHold) {
    this.source = source;
    this.size = size;
    this.starts = starts;
    this.ends = ends;
    this.folded = folded;
    this.kinds = kinds;
    this.gaps = gaps;
    this.accentsHold = accentsHold;
  }

  /** Cuts a text. Time and space are linear in its length. */
  public static Words of(String text) {
    return new WordCutter(text).cut();
  }

  /** The same words, read differently: the folded forms are replaced, places stay. */
  public Words readAs(String[] readings) {
    if (readings.length != size) throw new IllegalArgumentException(readings.length + " readings for " + size);
    return new Words(source, size, starts, ends, readings.clone(), kinds, gaps, false);
  }

  /** The words without those that the test names; what follows one keeps the wider gap. */
  public Words without(IntPredicate dropped) {
    int[] kept = IntStream.range(0, size).filter(dropped.negate()).toArray();
    if (kept.length == size) return this;
    var out = new Words(source, kept.length, new int[kept.length], new int[kept.length], new String[kept.length], new Kind[kept.length], new Gap[kept.length], accentsHold);
    var gap = Gap.NONE;
    int k = 0;
    for (int i = 0; i < size; i++) {
      if (gaps[i].compareTo(gap) > 0) gap = gaps[i];
      if (dropped.test(i)) continue;
      out.starts[k] = starts[i];
      out.ends[k] = ends[i];
      out.folded[k] = folded[i];
      out.kinds[k] = kinds[i];
      out.gaps[k++] = gap;
      gap = Gap.NONE;
    }
    return out;
  }

  /** The chosen words in the given order, as if they stood one after the other. */
  public Words pick(int[] chosen) {
    int n = chosen.length;
    var out = new Words(source, n, new int[n], new int[n], new String[n], new Kind[n], new Gap[n], accentsHold);
    for (int k = 0; k < n; k++) {
      int i = chosen[k];
      out.starts[k] = starts[i];
      out.ends[k] = ends[i];
      out.folded[k] = folded[i];
      out.kinds[k] = kinds[i];
      out.gaps[k] = gaps[i];
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
   * Whether a word can be the given accented one: "can" and "cần" can be "cần", "cán" cannot. Where
   * accents are damaged, every word with the same letters can.
   *
   * @param accented lower case, NFC
   */
  public boolean canBe(int i, String foldedWord, String accented) {
    if (!folded[i].equals(foldedWord)) return false;
    if (!accentsHold) return true;
    String own = written(i).toLowerCase(Locale.ROOT);
    return own.equals(foldedWord) || own.equals(accented);
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
