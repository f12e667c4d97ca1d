package vn.loa.vietnamese;

/**
 * A stretch of a source text, in UTF-16 units.
 *
 * @param start first unit
 * @param end one past the last unit; never before {@code start}
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) throw new IllegalArgumentException("span " + start + ".." + end);
  }

  public int length() {
    return end - start;
  }

  /** Whether the two stretches share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The shortest stretch that holds both. */
  public Span join(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public String in(String text) {
    return text.substring(start, end);
  }
}
