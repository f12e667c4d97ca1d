package vn.loa.reader.layout;

import java.util.List;

/**
 * One page as it was seen, before anything is put in order.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param words in any order
 * @param byEye whether letters were recognised on an image; otherwise the file itself names them
 */
public record Sheet(
    int number,
    float width,
    float height,
    List<SeenWord> words,
    List<Ruling> rulings,
    boolean byEye) {

  public Sheet {
    words = List.copyOf(words);
    rulings = List.copyOf(rulings);
  }
}
