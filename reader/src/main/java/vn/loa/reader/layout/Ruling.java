package vn.loa.reader.layout;

/**
 * A straight line drawn on a page, in points from the top left corner; the first end is the left or
 * upper one. Tables are drawn with them.
 */
public record Ruling(float x1, float y1, float x2, float y2) {

  public boolean isHorizontal() {
    return x2 - x1 >= y2 - y1;
  }

  public float length() {
    return Math.max(x2 - x1, y2 - y1);
  }
}
