package vn.loa.reader.numbering;

import java.util.List;

/** Counts the items of one list in the order of the document. */
public final class ListCounter {

  private final int[] counts = new int[ListLevel.MOST];
  private final boolean[] started = new boolean[ListLevel.MOST];

  /** Lets a level begin with its first number again. */
  public void restart(int level) {
    started[level] = false;
  }

  /**
   * The marker of the next item.
   *
   * @param levels all of the list, at most {@link ListLevel#MOST}
   * @param level of the item, from 0
   */
  public String next(List<ListLevel> levels, int level) {
    var own = levels.get(level);
    counts[level] = started[level] ? counts[level] + 1 : own.start();
    started[level] = true;
    for (int deeper = level + 1; deeper < levels.size(); deeper++) {
      if (levels.get(deeper).startsAgainAfter(level)) started[deeper] = false;
    }
    return switch (own.form()) {
      case BULLET -> own.bullet();
      default -> draw(levels, own);
    };
  }

  private String draw(List<ListLevel> levels, ListLevel own) {
    var out = new StringBuilder();
    String text = own.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int level = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (c == '%' && level >= 0 && level < levels.size()) {
        out.append(number(levels, level, own.isLegal()));
        i++;
      } else {
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  private String number(List<ListLevel> levels, int level, boolean isLegal) {
    var shown = levels.get(level);
    int number = started[level] ? counts[level] : shown.start();
    boolean inFigures = isLegal && shown.form() != NumberForm.NONE;
    return (inFigures ? NumberForm.DECIMAL : shown.form()).draw(number);
  }
}
