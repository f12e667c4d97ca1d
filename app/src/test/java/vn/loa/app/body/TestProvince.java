package vn.loa.app.body;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import vn.loa.app.TestLoa;
import vn.loa.app.journal.Actor;

/**
 * A small tree for a test, told in lines: two spaces deeper is one level below. The kind is told by
 * the name.
 *
 * <pre>
 * UBND tỉnh Hòa Giang
 *   Sở Nội vụ
 *   UBND xã Hòa Lâm
 * </pre>
 */
public final class TestProvince {

  private final Map<String, Long> ids = new LinkedHashMap<>();

  private TestProvince() {}

  /** Founds it in the database of the tests. */
  public static TestProvince found(TestLoa loa, LocalDate day, String lines) {
    var lists = lines(day, lines);
    var change = new Importing(new Change.Occasion(day, "", ""), lists);
    var changed =
        Scope.system("test")
            .within(() -> loa.bean(ChangingTree.class).enter(change, Actor.system("test")));
    if (!(changed instanceof Changed.Done done))
      throw new IllegalStateException(changed.toString());
    var province = new TestProvince();
    for (int i = 0; i < lists.size(); i++)
      province.ids.put(lists.get(i).title().name(), done.newcomers().get(i));
    return province;
  }

  /** Puts a body below another. */
  public static void move(TestLoa loa, LocalDate day, long body, long above) {
    enter(loa, new Moving(new Change.Occasion(day, "", ""), body, above));
  }

  private static Changed.Done enter(TestLoa loa, Change change) {
    var changed =
        Scope.system("test")
            .within(() -> loa.bean(ChangingTree.class).enter(change, Actor.system("test")));
    if (changed instanceof Changed.Done done) return done;
    throw new IllegalStateException(changed.toString());
  }

  /** The number of a body by its name; where several carry it, of the last one. */
  public long id(String name) {
    Long id = ids.get(name);
    if (id == null) throw new IllegalArgumentException("no " + name + " in " + ids.keySet());
    return id;
  }

  /** Without a database: bodies are numbered from 1 in the order of the lines. */
  static Chronicle chronicle(LocalDate day, String lines) {
    var change = new Importing(new Change.Occasion(day, "", ""), lines(day, lines));
    var empty = new Chronicle(0, Facts.NONE);
    return empty.with(change.facts(empty, from(1)));
  }

  static LongSupplier from(long first) {
    long[] next = {first};
    return () -> next[0]++;
  }

  /** The body of a name on a day. */
  static long id(Chronicle chronicle, LocalDate day, String name) {
    return chronicle.on(day).all().stream()
        .filter(body -> body.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + name + " on " + day))
        .id();
  }

  static List<String> names(Chronicle chronicle, LocalDate day, List<Long> ids) {
    return ids.stream().map(id -> chronicle.near(id, day).orElseThrow().name()).toList();
  }

  private static List<Importing.Line> lines(LocalDate day, String text) {
    var lines = new ArrayList<Importing.Line>();
    Deque<Integer> open = new ArrayDeque<>();
    for (String line : Arrays.stream(text.split("\n")).filter(l -> !l.isBlank()).toList()) {
      int depth = (line.length() - line.stripLeading().length()) / 2;
      while (open.size() > depth) open.pop();
      var above = open.isEmpty() ? null : new Importing.Listed(open.peek());
      String name = line.strip();
      var title = new Facts.Title(name, "", KindOfName.of(name, above == null), "");
      open.push(lines.size());
      lines.add(new Importing.Line(null, above, title, day));
    }
    return lines;
  }
}
