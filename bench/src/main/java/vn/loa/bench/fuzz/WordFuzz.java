package vn.loa.bench.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.loa.reader.word.WordDocument;

/** Any bytes are a DOCX or not, and any XML in a sound archive is a document or not. */
public final class WordFuzz {

  private WordFuzz() {}

  /** Called by the fuzzer for each input: an even first byte wraps the rest into an archive. */
  public static void fuzzerTestOneInput(byte[] data) {
    boolean wrapped = data.length > 1 && (data[0] & 1) == 0;
    WordDocument.read(wrapped ? archive(data) : data);
  }

  private static byte[] archive(byte[] data) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(data, 1, data.length - 1);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
