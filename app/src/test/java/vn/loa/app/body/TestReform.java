package vn.loa.app.body;

import java.time.LocalDate;
import java.util.List;
import vn.loa.app.TestLoa;
import vn.loa.app.journal.Actor;

/** Events that change the tree of a test. */
public final class TestReform {

  private TestReform() {}

  /** Bodies become one of a new name, below their parent; its number. */
  public static long merge(TestLoa loa, LocalDate day, List<Long> bodies, String name) {
    return Scope.system("test")
        .within(
            () -> {
              var bodiesDoor = loa.bean(Bodies.class);
              Long parent = bodiesDoor.tree(day.minusDays(1)).get(bodies.getFirst()).parent();
              var title = new Facts.Title(name, "", KindOfName.of(name, false), "");
              var change =
                  new Merging(
                      new Change.Occasion(day, "", "Nghị quyết sắp xếp"),
                      bodies,
                      new Merging.Fresh(parent, title));
              var changed = loa.bean(ChangingTree.class).enter(change, Actor.system("test"));
              if (changed instanceof Changed.Done done) return done.newcomers().getFirst();
              throw new IllegalStateException(changed.toString());
            });
  }
}
