/** A file's bytes to text. */
module vn.loa.reader {
  requires static org.jspecify;
  requires java.desktop;
  requires java.logging;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires java.xml;
  requires org.apache.poi.poi;
  requires org.apache.poi.scratchpad;
  requires org.jsoup;
  requires transitive vn.loa.vietnamese;

  exports vn.loa.reader;
  exports vn.loa.reader.desk;
  exports vn.loa.reader.jail;
  exports vn.loa.reader.layout;
}
