package vn.loa.reader;

import java.util.Set;

/**
 * How a file is to be read.
 *
 * @param pictures whether pictures of its pages are wanted
 * @param done numbers of pages that need not be read again
 */
public record Wish(boolean pictures, Set<Integer> done) {

  public static final Wish TEXT_ONLY = new Wish(false, Set.of());

  public Wish {
    done = Set.copyOf(done);
  }
}
