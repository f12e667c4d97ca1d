package vn.loa.cli.register;

import java.util.Arrays;

/** Lines of a text, to say where something stands. */
public final class Place {

  private final String text;
  private final int[] starts;

  public Place(String text) {
    this.text = text;
    int[] found = new int[64];
    int n = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (n == found.length) found = Arrays.copyOf(found, n * 2);
      found[n++] = i + 1;
    }
    starts = Arrays.copyOf(found, n);
  }

  /** The line of an offset, counted from 1. */
  public int line(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** The column of an offset in characters, counted from 1. */
  public int column(int offset) {
    return text.codePointCount(starts[line(offset) - 1], offset) + 1;
  }

  public int start(int line) {
    return starts[line - 1];
  }

  /** The end of a line, without its line break. */
  public int end(int line) {
    int end = line < starts.length ? starts[line] - 1 : text.length();
    return end > starts[line - 1] && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }
}
