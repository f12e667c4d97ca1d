package vn.loa.reader.desk;

import java.util.List;
import vn.loa.reader.layout.Sheet;

/** Keeps recognised pages of files that are not finished: recognising costs seconds a page. */
public interface Shelf {

  /** The pages kept of a file. */
  List<Sheet> find(String sha256);

  /** Keeps a page; where that fails, it is only read again. */
  void keep(String sha256, Sheet sheet);

  /** The file was read to its end. */
  void clear(String sha256);
}
