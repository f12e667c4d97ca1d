package vn.loa.app.body;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.loa.app.body.name.Likeness;
import vn.loa.app.body.name.NameWords;

/**
 * Whom the law gave the duties of bodies that are no more; dated, in the file beside this class.
 */
final class Takeovers {

  private record Line(LocalDate since, List<NameWords> ended, List<NameWords> heirs) {}

  private static final String FILE = "takeovers.tsv";
  private static final List<Line> LINES = read();

  private Takeovers() {}

  /** Names of those that have the duties of such a body on a day; empty where the list has none. */
  static List<NameWords> of(NameWords name, LocalDate day) {
    return LINES.stream()
        .filter(line -> !day.isBefore(line.since()))
        .filter(line -> line.ended().stream().anyMatch(ended -> isSame(name, ended)))
        .flatMap(line -> line.heirs().stream())
        .toList();
  }

  private static boolean isSame(NameWords name, NameWords ended) {
    var likeness = Likeness.of(name, ended);
    return likeness == Likeness.SAME || likeness == Likeness.REORDERED;
  }

  private static List<Line> read() {
    try (var in = Takeovers.class.getResourceAsStream(FILE)) {
      if (in == null) throw new IllegalStateException("missing " + FILE);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Takeovers::line)
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE, broken);
    }
  }

  private static Line line(String text) {
    String[] cells = text.split("\t", -1);
    if (cells.length != 3) throw new IllegalStateException(FILE + ": " + text);
    return new Line(LocalDate.parse(cells[0]), names(cells[1]), names(cells[2]));
  }

  private static List<NameWords> names(String cell) {
    return Arrays.stream(cell.split(" \\| ", -1)).map(NameWords::of).toList();
  }
}
