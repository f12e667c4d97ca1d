package vn.loa.compiler.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Words;

/**
 * Where a list of points stands, so that a letter that was misread can be told: "e)", "8)", "h)".
 */
final class Points {

  /** The letters of points in their order. */
  private static final List<String> LETTERS =
      List.of(
          "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s",
          "t", "u", "v", "x", "y");

  private String item = "";
  private String point = "";

  /** The marker as it was meant; markers come in the order of the text. */
  @Nullable Marker mended(@Nullable Marker marker, Words words) {
    if (marker == null) return null;
    return switch (marker.kind()) {
      case DIVISION, PART, ARTICLE, HEADING -> {
        item = "";
        point = "";
        yield marker;
      }
      case ITEM -> isMisread(marker, words) ? next(marker) : item(marker);
      case POINT -> marker.label().isEmpty() ? next(marker) : point(marker);
      case DASH, PLUS, NONE -> marker;
    };
  }

  private Marker item(Marker marker) {
    item = marker.label();
    point = "";
    return marker;
  }

  private Marker point(Marker marker) {
    point = marker.label();
    return marker;
  }

  /** "8)" among points by letters, where no item 7 was. */
  private boolean isMisread(Marker marker, Words words) {
    String label = marker.label();
    return label.length() == 1
        && words.is(marker.content() - 1, ")")
        && LETTERS.contains(point)
        && !(item.length() == 1 && item.charAt(0) + 1 == label.charAt(0));
  }

  private Marker next(Marker marker) {
    int at = LETTERS.indexOf(point);
    String label = at < 0 || at + 1 == LETTERS.size() ? "" : LETTERS.get(at + 1);
    if (!label.isEmpty()) point = label;
    return new Marker(Marker.Kind.POINT, label, 0, marker.content());
  }
}
