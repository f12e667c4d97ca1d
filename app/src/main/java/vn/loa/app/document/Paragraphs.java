package vn.loa.app.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.vietnamese.Span;

/** Lines that only the width of the paper parted, joined again for reading. */
final class Paragraphs {

  private static final Pattern OPENS_ITEM =
      Pattern.compile(
          "\\s*([-+*•–—|#>]|\\d{1,3}([.)]|(\\.\\d+)+)|[a-zđA-ZĐ][.)]|[IVXLC]{1,6}[.)]|(Điều|PHẦN|Phần|Chương|Mục)\\s).*",
          Pattern.DOTALL);

  /** Longer lines are whole paragraphs; shorter ones a list or a head. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 160;

  /** A line that the paper ended reaches so far. */
  private static final double FULL = 0.75;

  private final String text;
  private final int full;

  Paragraphs(String text) {
    this.text = text;
    int[] lengths =
        text.lines().mapToInt(line -> line.strip().length()).filter(n -> n > 0).sorted().toArray();
    int wide = lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * 0.9)];
    boolean broken = wide >= NARROWEST && wide <= WIDEST;
    full = broken ? (int) (wide * FULL) : Integer.MAX_VALUE;
  }

  /** Lines of a page by paragraph; a blank line ends one. */
  List<List<Span>> of(List<Span> lines) {
    var paragraphs = new ArrayList<List<Span>>();
    String before = "";
    for (var line : lines) {
      String words = line.in(text).strip();
      if (!words.isEmpty()) {
        if (!goesOn(before, words)) paragraphs.add(new ArrayList<>());
        paragraphs.getLast().add(line);
      }
      before = words;
    }
    return paragraphs;
  }

  private boolean goesOn(String before, String next) {
    if (before.length() < full || OPENS_ITEM.matcher(next).matches()) return false;
    if (Character.isLowerCase(next.charAt(0))) return true;
    boolean ended = ".;:!?/".indexOf(before.charAt(before.length() - 1)) >= 0;
    return !ended && next.chars().anyMatch(Character::isLowerCase) || isFigure(next, ended);
  }

  /** A date or an amount that was pushed to the next line. */
  private static boolean isFigure(String next, boolean ended) {
    return !ended && Character.isDigit(next.charAt(0));
  }
}
