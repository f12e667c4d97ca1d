package vn.loa.cli.compile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.cli.call.Terminal;

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

  /** When colours are used; automatically means on a screen, unless NO_COLOR asks for none. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    boolean on(Terminal terminal) {
      return switch (this) {
        case ALWAYS -> true;
        case NEVER -> false;
        case AUTO -> {
          String no = terminal.find("NO_COLOR");
          yield terminal.shown()
              && (no == null || no.isEmpty())
              && !"dumb".equals(terminal.find("TERM"));
        }
      };
    }
  }
}
