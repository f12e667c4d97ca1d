/** A file's bytes to text. */
module vn.loa.reader {
  requires static org.jspecify;
  requires java.xml;
  requires org.apache.poi.poi;
  requires org.apache.poi.scratchpad;
  requires org.jsoup;
  requires transitive vn.loa.vietnamese;

  exports vn.loa.reader;
}
