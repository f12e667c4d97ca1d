package vn.loa.reader.desk;

/** Is told how far the reading of one file has come. */
public interface Progress {

  /** Nobody looks. */
  Progress NONE = (done, all) -> {};

  /** So many pages of all are done. */
  void pages(int done, int all);
}
