package vn.loa.compiler.lint.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables beside this class: rows of cells parted by tabs, the first row names the columns. */
final class Tables {

  private Tables() {}

  static List<String[]> rows(String file, int columns) {
    var out = new ArrayList<String[]>();
    for (var line : text(file).lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) continue;
      String[] cells = line.split("\t", -1);
      if (cells.length != columns)
        throw new IllegalStateException(file + ": " + cells.length + " cells in " + line);
      out.add(cells);
    }
    return out.subList(1, out.size());
  }

  static @Nullable LocalDate date(String cell) {
    return cell.isEmpty() ? null : LocalDate.parse(cell);
  }

  private static String text(String file) {
    try (var in = Tables.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("missing table " + file);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(file, broken);
    }
  }
}
