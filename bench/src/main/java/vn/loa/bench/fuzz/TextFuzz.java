package vn.loa.bench.fuzz;

import vn.loa.reader.DocumentReader;
import vn.loa.reader.Original;

/** Any bytes are a text, HTML or neither. */
public final class TextFuzz {

  private TextFuzz() {}

  /** Called by the fuzzer for each input. */
  public static void fuzzerTestOneInput(byte[] data) {
    DocumentReader.read(new Original("fuzz", data, ""));
  }
}
