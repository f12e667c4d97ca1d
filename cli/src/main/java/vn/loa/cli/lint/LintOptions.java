package vn.loa.cli.lint;

import org.jspecify.annotations.Nullable;
import vn.loa.compiler.diagnostic.Diagnostic.Severity;

/**
 * How checking is asked for.
 *
 * @param least the mildest severity that is shown
 * @param fix whether a corrected copy is written
 * @param output a file or folder; null for the standard output, or beside the input
 */
record LintOptions(
    Format format,
    Severity least,
    boolean fix,
    @Nullable String output,
    int width,
    boolean colours) {

  /** What comes out. */
  enum Format {
    TABLE("txt"),
    JSON("json");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }

    String ending() {
      return ending;
    }
  }
}
