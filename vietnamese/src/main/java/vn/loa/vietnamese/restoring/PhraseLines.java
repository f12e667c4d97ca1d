package vn.loa.vietnamese.restoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads lines such as {@code 3* xây dựng (kế hoạch|chương trình) (năm 0)?}: a weight if it is not
 * 1, then words and alternatives, {@code ?} making a bracket optional, {@code 0} for any number.
 * Lines that begin with {@code #} are comments.
 */
final class PhraseLines {

  /** Takes the numbers of the words of one phrase. */
  interface Sink {
    void accept(int[] words, int size, float weight);
  }

  private static final int LONGEST = 64;

  private final Lexicon lexicon;
  private final Sink sink;
  private final int[] phrase = new int[LONGEST];

  PhraseLines(Lexicon lexicon, Sink sink) {
    this.lexicon = lexicon;
    this.sink = sink;
  }

  void read(String line) {
    if (line.isEmpty() || line.charAt(0) == '#') return;
    int from = 0;
    float weight = 1;
    int star = line.indexOf("* ");
    if (star > 0 && star < 5) {
      weight = Float.parseFloat(line.substring(0, star));
      from = star + 2;
    }
    var steps = new ArrayList<List<int[]>>();
    int i = from;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (c == ' ') {
        i++;
      } else if (c == '(') {
        int end = line.indexOf(')', i);
        if (end < 0) throw new IllegalArgumentException("open bracket in: " + line);
        var options = options(line, i + 1, end);
        i = end + 1;
        if (i < line.length() && line.charAt(i) == '?') {
          options.add(new int[0]);
          i++;
        }
        steps.add(options);
      } else {
        int end = i;
        while (end < line.length() && line.charAt(end) != '(') end++;
        steps.add(List.of(words(line, i, end)));
        i = end;
      }
    }
    expand(steps, 0, 0, weight);
  }

  private List<int[]> options(String line, int from, int to) {
    var out = new ArrayList<int[]>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i < to && line.charAt(i) != '|') continue;
      out.add(words(line, start, i));
      start = i + 1;
    }
    return out;
  }

  private int[] words(String line, int from, int to) {
    var out = new int[LONGEST];
    int size = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i < to && line.charAt(i) != ' ') continue;
      if (i > start && size < LONGEST) out[size++] = lexicon.add(word(line, start, i));
      start = i + 1;
    }
    return Arrays.copyOf(out, size);
  }

  /** Words of the language hold no figures, so that none can ever be read into a text. */
  private static String word(String line, int from, int to) {
    String word = line.substring(from, to);
    if (!word.equals("0") && word.chars().anyMatch(Character::isDigit)) {
      throw new IllegalArgumentException(
          "only 0 stands for a figure, not " + word + " in: " + line);
    }
    return word;
  }

  private void expand(List<List<int[]>> steps, int step, int size, float weight) {
    if (step == steps.size()) {
      sink.accept(phrase, size, weight);
      return;
    }
    for (int[] option : steps.get(step)) {
      if (size + option.length > LONGEST) continue;
      System.arraycopy(option, 0, phrase, size, option.length);
      expand(steps, step + 1, size + option.length, weight);
    }
  }
}
