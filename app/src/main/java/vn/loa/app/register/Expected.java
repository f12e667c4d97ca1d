package vn.loa.app.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.calendar.Due;
import vn.loa.obligation.calendar.Instance;

/**
 * One time that a duty is expected, and the version of it that says so.
 *
 * @param decided the day whose state of things holds: of versions, and of who has whose duties
 */
public record Expected(RegisteredObligation by, Instance instance, LocalDate decided) {

  /**
   * Unique among the instances of one duty. What is done once is told apart by its plan's year, for
   * a duty may go on in the plan of the next one.
   */
  public String key() {
    String key = instance.key();
    return key.equals("once") ? instance.period().year() + "-once" : key;
  }

  public @Nullable Due due() {
    return instance.due();
  }
}
