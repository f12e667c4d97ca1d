package vn.loa.bench.fuzz;

import vn.loa.reader.word.OldWordDocument;

/** Any bytes are a DOC or not. */
public final class OldWordFuzz {

  private OldWordFuzz() {}

  /** Called by the fuzzer for each input. */
  public static void fuzzerTestOneInput(byte[] data) {
    OldWordDocument.read(data);
  }
}
