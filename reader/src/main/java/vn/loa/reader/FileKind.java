package vn.loa.reader;

/** The kinds of file that Loa reads, told by their content. */
public enum FileKind {
  /** Plain text, Markdown, HTML. */
  TEXT,
  PDF,
  DOCX,
  /** Word 97 to 2003. */
  DOC,
  PNG,
  JPEG,
  TIFF;

  /** Whether a whole page is one picture. */
  public boolean isPicture() {
    return this == PNG || this == JPEG || this == TIFF;
  }
}
