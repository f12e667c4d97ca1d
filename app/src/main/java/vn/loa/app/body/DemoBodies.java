package vn.loa.app.body;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.journal.Actor;
import vn.loa.app.shell.DemoSeed;
import vn.loa.app.shell.Words;

/**
 * A fictional province for the demonstration: three levels until 30/6/2025, two since, by dated
 * events from a file.
 */
@Component
class DemoBodies implements DemoSeed {

  private static final String FILE = "demo/hoa-giang.tsv";
  private static final Actor WHO = Actor.system("demo");

  private final ChangingTree changing;
  private final Bodies bodies;
  private final TransactionTemplate transaction;

  DemoBodies(ChangingTree changing, Bodies bodies, TransactionTemplate transaction) {
    this.changing = changing;
    this.bodies = bodies;
    this.transaction = transaction;
  }

  @Override
  public int rank() {
    return 20;
  }

  @Override
  public String title(Words words) {
    return words.of("body.demo");
  }

  @Override
  public void sow() {
    Scope.system("demo")
        .within(
            () -> {
              transaction.executeWithoutResult(status -> sowOnce());
              return null;
            });
  }

  private void sowOnce() {
    if (bodies.chronicle().edition() > 0) return;
    new Script(this::enter, bodies::chronicle).play(lines());
    changing.seeAgain();
  }

  private Changed.Done enter(Change change) {
    return switch (changing.enterOneOfMany(change, WHO)) {
      case Changed.Done done -> done;
      case Changed.Refused refused -> throw new IllegalStateException(change + ": " + refused);
    };
  }

  private static List<String[]> lines() {
    try (var in = DemoBodies.class.getResourceAsStream(FILE)) {
      if (in == null) throw new IllegalStateException("missing " + FILE);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE, broken);
    }
  }
}
