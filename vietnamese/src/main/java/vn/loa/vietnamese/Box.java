package vn.loa.vietnamese;

/**
 * A rectangle on a page, in points of 1/72 inch from the page's top left corner.
 *
 * @param page the page's number, from 1
 */
public record Box(int page, float x, float y, float width, float height) {

  public float right() {
    return x + width;
  }

  public float bottom() {
    return y + height;
  }

  /** The smallest rectangle around both; they stand on one page. */
  public Box around(Box other) {
    float left = Math.min(x, other.x);
    float top = Math.min(y, other.y);
    return new Box(
        page,
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }
}
