package vn.loa.reader.layout;

import java.util.ArrayList;
import java.util.List;

/** Lays words and rulings on a page of 600 by 850 points, as a test needs them. */
final class Desk {

  /** The width of a letter, and of the space between words. */
  static final float LETTER = 6;

  static final float SPACE = 3.5f;
  static final float HEIGHT = 14;

  final List<SeenWord> words = new ArrayList<>();
  final List<Ruling> rulings = new ArrayList<>();
  private final int number;
  private boolean byEye;

  Desk(int number) {
    this.number = number;
  }

  static Desk first() {
    return new Desk(1);
  }

  /** Words side by side from a place on. */
  Desk line(String text, float x, float y) {
    float at = x;
    for (String word : text.split(" ")) {
      word(word, at, y);
      at += word.length() * LETTER + SPACE;
    }
    return this;
  }

  Desk word(String text, float x, float y) {
    return box(text, x, y, text.length() * LETTER, HEIGHT);
  }

  Desk box(String text, float x, float y, float width, float height) {
    words.add(new SeenWord(text, x, y, width, height, 1));
    return this;
  }

  /** Strokes around and between cells. */
  Desk grid(float[] xs, float[] ys) {
    for (float x : xs) rulings.add(new Ruling(x, ys[0], x, ys[ys.length - 1]));
    for (float y : ys) rulings.add(new Ruling(xs[0], y, xs[xs.length - 1], y));
    return this;
  }

  Desk across(float x1, float x2, float y) {
    rulings.add(new Ruling(x1, y, x2, y));
    return this;
  }

  Desk down(float x, float y1, float y2) {
    rulings.add(new Ruling(x, y1, x, y2));
    return this;
  }

  Desk byEye() {
    byEye = true;
    return this;
  }

  Sheet sheet() {
    return new Sheet(number, 600, 850, words, rulings, byEye);
  }

  String text() {
    return Composition.of(List.of(sheet())).text();
  }
}
