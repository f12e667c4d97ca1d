package vn.loa.reader.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import vn.loa.reader.layout.Ruling;

/** Gathers the straight lines that paths draw: strokes, and bars that are filled. */
final class PathRulings {

  /** A filled bar is a line where it is no thicker. */
  private static final float THICKEST = 3.2f;

  private static final float SHORTEST = 3;

  /** A line may rise so much of its length. */
  private static final float SLANT = 0.02f;

  private static final int MOST = 60_000;

  private record Segment(float x1, float y1, float x2, float y2) {}

  private final PageFrame frame;
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Segment> path = new ArrayList<>();

  /** Ends of the path's parts in {@link #path}. */
  private final List<Integer> parts = new ArrayList<>();

  private float startX;
  private float startY;
  private float x;
  private float y;
  private boolean curved;
  private int drawn;

  PathRulings(PageFrame frame) {
    this.frame = frame;
  }

  void moveTo(float toX, float toY) {
    endPart();
    x = startX = toX;
    y = startY = toY;
  }

  void lineTo(float toX, float toY) {
    if (path.size() < MOST)
      path.add(new Segment(frame.x(x, y), frame.y(x, y), frame.x(toX, toY), frame.y(toX, toY)));
    x = toX;
    y = toY;
  }

  void curveTo(float toX, float toY) {
    curved = true;
    x = toX;
    y = toY;
  }

  Point2D current() {
    return new Point2D.Float(x, y);
  }

  void close() {
    if (x != startX || y != startY) lineTo(startX, startY);
  }

  void rectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    moveTo((float) a.getX(), (float) a.getY());
    lineTo((float) b.getX(), (float) b.getY());
    lineTo((float) c.getX(), (float) c.getY());
    lineTo((float) d.getX(), (float) d.getY());
    close();
  }

  private void endPart() {
    if (parts.isEmpty() || parts.getLast() < path.size()) parts.add(path.size());
  }

  /** The path is not drawn. */
  void drop() {
    path.clear();
    parts.clear();
    curved = false;
  }

  void stroke() {
    for (var s : path) add(s.x1, s.y1, s.x2, s.y2);
    drawn += curved ? 1 : 0;
    drop();
  }

  void fill() {
    endPart();
    int from = 0;
    for (int to : parts) {
      if (to > from && !curved) bar(path.subList(from, to));
      from = to;
    }
    drawn++;
    drop();
  }

  private void bar(List<Segment> part) {
    float left = Float.POSITIVE_INFINITY;
    float right = Float.NEGATIVE_INFINITY;
    float top = Float.POSITIVE_INFINITY;
    float bottom = Float.NEGATIVE_INFINITY;
    for (var s : part) {
      left = Math.min(left, Math.min(s.x1, s.x2));
      right = Math.max(right, Math.max(s.x1, s.x2));
      top = Math.min(top, Math.min(s.y1, s.y2));
      bottom = Math.max(bottom, Math.max(s.y1, s.y2));
    }
    float wide = right - left;
    float high = bottom - top;
    if (Math.min(wide, high) > THICKEST) return;
    if (wide >= high) add(left, (top + bottom) / 2, right, (top + bottom) / 2);
    else add((left + right) / 2, top, (left + right) / 2, bottom);
  }

  private void add(float x1, float y1, float x2, float y2) {
    float wide = Math.abs(x2 - x1);
    float high = Math.abs(y2 - y1);
    boolean straight = Math.min(wide, high) <= SLANT * Math.max(wide, high);
    if (!straight || Math.max(wide, high) < SHORTEST || rulings.size() >= MOST) return;
    boolean inOrder = wide >= high ? x1 <= x2 : y1 <= y2;
    rulings.add(inOrder ? new Ruling(x1, y1, x2, y2) : new Ruling(x2, y2, x1, y1));
  }

  List<Ruling> rulings() {
    return rulings;
  }

  /** How many shapes were drawn that are no lines: letters may be drawn as shapes. */
  int shapes() {
    return drawn;
  }
}
