package vn.loa.app.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.body.Bodies;
import vn.loa.app.body.Body;
import vn.loa.app.body.Scope;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Actor;
import vn.loa.app.journal.Journal;
import vn.loa.app.shell.DemoSeed;
import vn.loa.app.shell.Words;

/** Somebody for each role of the demonstration, at bodies of its province. */
@Component
class DemoStaff implements DemoSeed {

  private static final Actor WHO = Actor.system("demo");
  private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
  private static final String FILE = "demo/people.tsv";

  private final PersonStore people;
  private final MandateStore mandates;
  private final Bodies bodies;
  private final Journal journal;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemoStaff(
      PersonStore people,
      MandateStore mandates,
      Bodies bodies,
      Journal journal,
      TransactionTemplate transaction,
      Clock clock) {
    this.people = people;
    this.mandates = mandates;
    this.bodies = bodies;
    this.journal = journal;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** One line of the file. */
  private record Line(
      String login, String name, String body, Role role, String title, boolean deputy) {
    static Line of(String text) {
      String[] cells = text.split("\t", -1);
      return new Line(
          cells[0],
          cells[1],
          cells[2],
          Role.valueOf(cells[3]),
          cells[4],
          cells[5].equals("deputy"));
    }
  }

  @Override
  public int rank() {
    return 30;
  }

  @Override
  public String title(Words words) {
    return words.of("identity.demo");
  }

  @Override
  public void sow() {
    var lines = lines();
    Scope.system("demo")
        .within(
            () -> {
              transaction.executeWithoutResult(status -> lines.forEach(this::sow));
              return null;
            });
  }

  private void sow(Line line) {
    var body = body(line.body()).orElse(null);
    if (body == null) return;
    var person = new Person(0, line.login(), line.name(), body.id(), Person.State.INVITED, true);
    var added = people.add(person, clock.instant());
    if (added.isEmpty()) return;
    long id = added.get();
    var mandate = new Mandate(0, body.id(), line.role(), line.title(), line.deputy(), SINCE, null);
    mandates.give(id, mandate, null);
    var values = Map.of("name", line.name(), "login", line.login(), "body", body.name());
    journal.record(WHO, new Act("identity.invited", "person/" + id, body.id(), values));
  }

  private Optional<Body> body(String name) {
    return bodies.tree().all().stream().filter(body -> body.name().equals(name)).findFirst();
  }

  private static List<Line> lines() {
    try (var stream = DemoStaff.class.getResourceAsStream(FILE)) {
      if (stream == null) throw new IllegalStateException("missing " + FILE);
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Line::of)
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE, broken);
    }
  }
}
