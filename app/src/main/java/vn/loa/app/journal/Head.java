package vn.loa.app.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/**
 * The end of the chain at some time, kept outside the database: whoever owns the database can chain
 * all anew, but then this no longer fits.
 *
 * @param seq the place in the chain
 * @param digest in hexadecimal
 */
public record Head(long seq, String digest) {

  private static final int HEX = 2 * Chain.LENGTH;

  static Head of(long seq, byte[] digest) {
    return new Head(seq, HexFormat.of().formatHex(digest));
  }

  /** Kept heads, a line each: place, digest, when. None where the file is absent. */
  public static List<Head> read(Path file) throws IOException {
    if (!Files.exists(file)) return List.of();
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .map(line -> line.split("\t", -1))
        // A power cut can leave a line unfinished.
        .filter(words -> words.length == 3 && words[1].length() == HEX)
        .map(words -> new Head(Long.parseLong(words[0]), words[1]))
        .toList();
  }
}
