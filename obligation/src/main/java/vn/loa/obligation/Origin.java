package vn.loa.obligation;

import org.jspecify.annotations.Nullable;

/**
 * The words of a plan that a duty came from.
 *
 * @param section the section they stand in, such as {@code III.2}; empty before the first one
 * @param text the words as they stand in the source
 * @param restored the same with damaged words and broken lines mended; null where that changes
 *     nothing
 * @param start first UTF-16 unit in the source
 * @param end one past the last
 */
public record Origin(String section, String text, @Nullable String restored, int start, int end) {

  /** The words to show to people. */
  public String readable() {
    return restored == null ? text : restored;
  }
}
