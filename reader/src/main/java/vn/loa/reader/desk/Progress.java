package vn.loa.reader.desk;

import java.util.Set;
import vn.loa.reader.PagePicture;

/** Is told how far the reading of one file has come. */
public interface Progress {

  /** Nobody looks. */
  Progress NONE = (done, all) -> {};

  /** So many pages of all are done. */
  void pages(int done, int all);

  /**
   * Takes a picture of a page away as soon as it is there, so that it need not be held until the
   * end; false where it does not, and the outcome holds it.
   */
  default boolean takes(PagePicture picture) {
    return false;
  }

  /** Pages whose pictures it took before the work was broken off. */
  default Set<Integer> pictured() {
    return Set.of();
  }
}
