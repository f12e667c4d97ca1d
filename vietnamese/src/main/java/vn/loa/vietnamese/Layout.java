package vn.loa.vietnamese;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the characters of a text stand on its pages: a box for each word. A character inside a word
 * has its share of the word's box. Immutable, and about 40 bytes a word.
 */
public final class Layout {

  /** For formats that know no pages. */
  public static final Layout NONE = new Builder().build();

  /** This share of a line's height must overlap for two words to stand on one line. */
  private static final float SAME_LINE = 0.5f;

  private final int[] starts;
  private final int[] ends;
  private final int[] pages;

  /** Four numbers a word: x, y, width, height. */
  private final float[] places;

  private final float[] certainties;

  private Layout(Builder from) {
    starts = Arrays.copyOf(from.starts, from.size);
    ends = Arrays.copyOf(from.ends, from.size);
    pages = Arrays.copyOf(from.pages, from.size);
    places = Arrays.copyOf(from.places, from.size * 4);
    certainties = Arrays.copyOf(from.certainties, from.size);
  }

  public boolean isEmpty() {
    return starts.length == 0;
  }

  /** How many words have a place. */
  public int size() {
    return starts.length;
  }

  public Span span(int word) {
    return new Span(starts[word], ends[word]);
  }

  public Box box(int word) {
    int i = word * 4;
    return new Box(pages[word], places[i], places[i + 1], places[i + 2], places[i + 3]);
  }

  /** From 0 to 1, how sure it is that the word's letters are these; 1 where no eye had to guess. */
  public float certainty(int word) {
    return certainties[word];
  }

  /** The mean certainty of the letters of a stretch of the text; 1 where no word has a place. */
  public double certainty(Span span) {
    double sum = 0;
    int letters = 0;
    for (int word = wordAt(span.start());
        word < starts.length && starts[word] < span.end();
        word++) {
      int length = ends[word] - starts[word];
      sum += certainties[word] * length;
      letters += length;
    }
    return letters == 0 ? 1 : sum / letters;
  }

  /** The first word that ends after an offset of the text; {@link #size()} where there is none. */
  public int wordAt(int offset) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The rectangles that cover a stretch of the text, one for each line of each page. */
  public List<Box> boxes(Span span) {
    var lines = new ArrayList<Box>();
    for (int word = wordAt(span.start());
        word < starts.length && starts[word] < span.end();
        word++) {
      var box = part(word, span);
      var last = lines.isEmpty() ? null : lines.getLast();
      if (last != null && isOnLine(last, box)) lines.set(lines.size() - 1, last.around(box));
      else lines.add(box);
    }
    return List.copyOf(lines);
  }

  private Box part(int word, Span span) {
    var box = box(word);
    int from = Math.max(span.start(), starts[word]);
    int to = Math.min(span.end(), ends[word]);
    float all = ends[word] - starts[word];
    if (to - from >= all) return box;
    float x = box.x() + box.width() * (from - starts[word]) / all;
    return new Box(box.page(), x, box.y(), box.width() * (to - from) / all, box.height());
  }

  private static boolean isOnLine(Box line, Box next) {
    if (line.page() != next.page() || next.x() < line.x()) return false;
    float shared = Math.min(line.bottom(), next.bottom()) - Math.max(line.y(), next.y());
    return shared >= SAME_LINE * Math.min(line.height(), next.height());
  }

  /** Gathers words in the order of the text. */
  public static final class Builder {
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] pages = new int[256];
    private float[] places = new float[1024];
    private float[] certainties = new float[256];
    private int size;

    /**
     * Adds a word behind those before it.
     *
     * @throws IllegalArgumentException where it begins before the last one ends
     */
    public Builder add(Span span, Box box, float certainty) {
      if (size > 0 && span.start() < ends[size - 1])
        throw new IllegalArgumentException(span + " stands before " + ends[size - 1]);
      if (size == starts.length) grow();
      starts[size] = span.start();
      ends[size] = span.end();
      pages[size] = box.page();
      int i = size * 4;
      places[i] = box.x();
      places[i + 1] = box.y();
      places[i + 2] = box.width();
      places[i + 3] = box.height();
      certainties[size] = certainty;
      size++;
      return this;
    }

    private void grow() {
      int more = size * 2;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      pages = Arrays.copyOf(pages, more);
      places = Arrays.copyOf(places, more * 4);
      certainties = Arrays.copyOf(certainties, more);
    }

    public Layout build() {
      return new Layout(this);
    }
  }
}
