package vn.loa.reader.layout;

/**
 * A word as it stands on a page, in points from the page's top left corner.
 *
 * @param text NFC, without white space
 * @param y top of the box that holds its letters
 * @param certainty from 0 to 1, how sure it is that the letters are these; 1 where nobody guessed
 */
public record SeenWord(String text, float x, float y, float width, float height, float certainty) {

  public float right() {
    return x + width;
  }

  public float bottom() {
    return y + height;
  }
}
