package vn.loa.cli.compile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a compilation is asked for.
 *
 * @param output a file or folder; null for the standard output
 */
record Options(
    List<String> words,
    Format format,
    @Nullable String output,
    int width,
    boolean colours,
    boolean quiet) {

  Options {
    words = List.copyOf(words);
  }

  /** What comes out. */
  enum Format {
    TABLE("txt"),
    JSON("json"),
    HTML("html"),
    /** Bytes, which no screen shows: only into files. */
    XLSX("xlsx");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }

    String ending() {
      return ending;
    }
  }
}
