package vn.loa.reader.pdf;

/**
 * How far the letters of a page can be trusted.
 *
 * @param imageShare from 0 to 1, how much of the page images cover
 * @param words how many words the page names
 * @param turn by how many degrees clockwise the page was turned, beyond what the file asks for, so
 *     that most of its text is upright: 0, 90, 180 or 270
 */
public record PageState(Health health, float imageShare, int words, int turn) {

  /** The kinds of pages. */
  public enum Health {
    /** The file names the letters, and they make words. */
    SOUND,
    /** Nothing is drawn on it. */
    BLANK,
    /** A scan with words behind it that another program guessed; better guesses may be had. */
    GUESSED,
    /** The letters must be read from the page's image: there are none, or they make no words. */
    NEEDS_EYE,
    /** The file is damaged here. */
    LOST
  }
}
