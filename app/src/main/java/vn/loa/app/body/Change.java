package vn.loa.app.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import vn.loa.app.body.Fault.Code;

/** A change of the tree on a day, by one event; what it comes to is a pure function. */
sealed interface Change
    permits Founding, Renaming, Moving, Merging, Splitting, Abolishing, Amending, Importing {

  /**
   * When, why and by which document.
   *
   * @param title empty for one that is told from the change
   */
  record Occasion(LocalDate day, String title, String basis) {}

  Occasion occasion();

  EventKind kind();

  /** The bodies that must be in the scope of whoever does it, and live on the day. */
  List<Long> touched();

  /** What stands in its way before it is even tried. */
  List<Fault> faults(Chronicle chronicle);

  /**
   * What it says.
   *
   * @param ids a new one for each body that it brings into the world
   */
  Facts facts(Chronicle chronicle, LongSupplier ids);

  /** What its sentence in the journal names. */
  Map<String, String> told(Chronicle chronicle);

  /** The tree that it changes: of its day, with what earlier events of that day did. */
  default Tree before(Chronicle chronicle) {
    return chronicle.on(occasion().day());
  }

  /** The names of bodies on its day, in a row. */
  default String names(Chronicle chronicle, List<Long> bodies) {
    var names = new ArrayList<String>();
    for (long body : bodies)
      names.add(chronicle.near(body, occasion().day()).map(Body::name).orElse("?"));
    return String.join(", ", names);
  }

  /** Bodies that do not live on its day. */
  default List<Fault> absent(Chronicle chronicle, List<Long> bodies) {
    var faults = new ArrayList<Fault>();
    for (long body : bodies) {
      if (before(chronicle).lives(body)) continue;
      faults.add(
          Fault.of(
              Code.NOT_ALIVE,
              "name",
              names(chronicle, List.of(body)),
              "day",
              Soundness.DAY.format(occasion().day())));
    }
    return faults;
  }
}
