package vn.loa.reader.scan;

import vn.loa.reader.PagePicture;
import vn.loa.reader.layout.Sheet;

/** What became of a page. */
public sealed interface ScannedPage {

  /** The page's number, from 1. */
  int number();

  /**
   * It was read.
   *
   * @param sheet its words and rulings; no word where the page is empty
   * @param picture in the coordinates of the sheet
   * @param certainty from 0 to 1: the mean over its letters; 1 where there is none
   * @param blank whether the file has a picture for this page, and yet all of it is white
   */
  record Seen(Sheet sheet, PagePicture picture, float certainty, boolean blank)
      implements ScannedPage {

    /** Below this, people should compare the text with the picture. */
    private static final float CLEAR = 0.91f;

    @Override
    public int number() {
      return sheet.number();
    }

    public boolean isDim() {
      return isDim(certainty);
    }

    private static boolean isDim(double certainty) {
      return certainty < CLEAR;
    }
  }

  /** The same of a page that was read before and kept; one without words tells nothing. */
  static boolean isDim(Sheet sheet) {
    int letters = sheet.words().stream().mapToInt(w -> w.text().length()).sum();
    double sum = sheet.words().stream().mapToDouble(w -> w.certainty() * w.text().length()).sum();
    return letters > 0 && Seen.isDim(sum / letters);
  }

  /** It was not; the others are. */
  record Lost(int number, Trouble trouble) implements ScannedPage {}
}
