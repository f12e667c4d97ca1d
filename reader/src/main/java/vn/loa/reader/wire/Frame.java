package vn.loa.reader.wire;

import vn.loa.reader.Outcome;
import vn.loa.reader.PagePicture;
import vn.loa.reader.layout.Sheet;

/** One thing that the reading process tells. */
public sealed interface Frame {

  /** The process is ready for files. */
  record Hello() implements Frame {}

  /** How many pages the file has. */
  record Pages(int count) implements Frame {}

  /** A page that was read. */
  record Read(Sheet sheet) implements Frame {}

  /** A page for showing. */
  record Shown(PagePicture picture) implements Frame {}

  /** The whole text of a file without pages. */
  record Text(String text) implements Frame {}

  /** Something that people should know. */
  record Told(Outcome.Remark remark) implements Frame {}

  /** There is no text, or no more. */
  record Failed(Outcome.Unreadable why) implements Frame {}

  /** The file is done. */
  record Done() implements Frame {}
}
