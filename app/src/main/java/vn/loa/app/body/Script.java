package vn.loa.app.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Plays a list of events that name bodies by keys. A key means whoever goes on with the duties of
 * its body on the day.
 */
final class Script {

  /** Enters a change that must be possible. */
  @FunctionalInterface
  interface Entering {
    Changed.Done enter(Change change);
  }

  private static final String NOBODY = "-";

  private final Entering entering;
  private final Supplier<Chronicle> now;
  private final Map<String, Long> ids = new HashMap<>();
  private String title = "";
  private String basis = "";

  Script(Entering entering, Supplier<Chronicle> now) {
    this.entering = entering;
    this.now = now;
  }

  /**
   * Plays lines, each a step and what it needs; lines of FOUND that follow each other are one
   * event.
   */
  void play(List<String[]> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String[] line = lines.get(i);
      switch (line[0]) {
        case "EVENT" -> {
          title = line[1];
          basis = line[2];
        }
        case "FOUND" -> {
          int last = i;
          while (last + 1 < lines.size() && lines.get(last + 1)[0].equals("FOUND")) last++;
          found(lines.subList(i, last + 1));
          i = last;
        }
        case "MERGE" -> merge(line);
        case "KEEP" -> keep(line);
        case "JOIN" ->
            entering.enter(
                new Merging(
                    on(line), all(line[2], line), new Merging.Present(id(line[3], day(line)))));
        case "END" -> end(line);
        default -> throw new IllegalArgumentException(String.join(" ", line));
      }
    }
  }

  private static LocalDate day(String[] line) {
    return LocalDate.parse(line[1]);
  }

  private Change.Occasion on(String[] line) {
    return new Change.Occasion(day(line), title, basis);
  }

  private long id(String key, LocalDate day) {
    Long first = ids.get(key);
    if (first == null) throw new IllegalArgumentException("unknown key " + key);
    var heirs = now.get().heirs(first, day);
    return heirs.isEmpty() ? first : heirs.getFirst();
  }

  private List<Long> all(String keys, String[] line) {
    return Arrays.stream(keys.split(",")).map(key -> id(key, day(line))).distinct().toList();
  }

  private @Nullable Long above(String key, LocalDate day) {
    return key.equals(NOBODY) ? null : Long.valueOf(id(key, day));
  }

  private static Facts.Title title(String[] line, int from, boolean root) {
    String name = line[from];
    return new Facts.Title(name, line[from + 1], KindOfName.of(name, root), line[from + 2]);
  }

  private void found(List<String[]> founded) {
    var lines = new ArrayList<Importing.Line>();
    var places = new HashMap<String, Integer>();
    for (String[] line : founded) {
      boolean root = line[3].equals(NOBODY);
      Integer listed = places.get(line[3]);
      Importing.Above above =
          root
              ? null
              : listed != null
                  ? new Importing.Listed(listed)
                  : new Importing.There(id(line[3], day(line)));
      places.put(line[2], lines.size());
      lines.add(new Importing.Line(null, above, title(line, 4, root), day(line)));
    }
    var done = entering.enter(new Importing(on(founded.getFirst()), lines));
    places.forEach((key, at) -> ids.put(key, done.newcomers().get(at)));
  }

  private void merge(String[] line) {
    var day = day(line);
    Long above = above(line[4], day);
    var into = new Merging.Fresh(above, title(line, 5, above == null));
    var done = entering.enter(new Merging(on(line), all(line[2], line), into));
    ids.put(line[3], done.newcomers().getFirst());
  }

  private void keep(String[] line) {
    var day = day(line);
    long body = id(line[2], day);
    Long above = above(line[4], day);
    if (!Objects.equals(now.get().on(day).get(body).parent(), above))
      entering.enter(new Moving(on(line), body, above));
    entering.enter(new Renaming(on(line), body, title(line, 5, above == null)));
    ids.put(line[3], body);
  }

  private void end(String[] line) {
    var heirs = new HashMap<Long, List<Long>>();
    for (String part : line[3].split(";")) {
      String[] sides = part.split("=");
      heirs.put(id(sides[0], day(line)), all(sides[1], line));
    }
    long body = id(line[2], day(line));
    entering.enter(new Abolishing(on(line), body, heirs.getOrDefault(body, List.of()), heirs));
  }
}
