/** A file's bytes to text. */
module vn.loa.reader {
  requires static org.jspecify;
  requires java.desktop;
  requires org.jsoup;
  requires transitive vn.loa.vietnamese;

  exports vn.loa.reader;
  exports vn.loa.reader.desk;
  exports vn.loa.reader.jail;
  exports vn.loa.reader.layout;
}
