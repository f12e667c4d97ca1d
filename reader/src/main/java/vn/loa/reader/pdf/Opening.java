package vn.loa.reader.pdf;

import java.util.Map;

/** What became of opening a PDF file. */
public sealed interface Opening {

  /** It is open; whoever asked closes it. */
  record Opened(PdfFile file) implements Opening {}

  /**
   * It cannot be read.
   *
   * @param values what the sentence about it names, such as {@code most=300}
   */
  record Refused(Reason reason, Map<String, String> values) implements Opening {
    public Refused {
      values = Map.copyOf(values);
    }
  }

  /** Why a file cannot be read. */
  enum Reason {
    /** It asks for a password. */
    ENCRYPTED,
    /** No page of it can be found. */
    DAMAGED,
    /** More pages than a plan can have: {@code pages}, {@code most}. */
    TOO_MANY_PAGES
  }
}
