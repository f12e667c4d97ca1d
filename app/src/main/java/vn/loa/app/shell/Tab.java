package vn.loa.app.shell;

/**
 * One of several views of the same things.
 *
 * @param count how many there are, below 0 for no number
 * @param alarming true if the count, when above 0, is bad news
 */
public record Tab(String text, String href, boolean current, int count, boolean alarming) {

  public static Tab of(String text, String href, boolean current, int count) {
    return new Tab(text, href, current, count, false);
  }
}
