package vn.loa.app.plan.page;

import java.util.List;

/**
 * A page of the document as a picture, with the places of cards on it.
 *
 * @param width of the page in points, the measure of the boxes
 */
public record LeafView(int number, String image, int width, int height, List<BoxView> boxes) {

  public LeafView {
    boxes = List.copyOf(boxes);
  }

  /** The place of some words of a card. */
  public record BoxView(String link, String look, float x, float y, float width, float height) {}
}
