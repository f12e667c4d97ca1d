package vn.loa.app.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Role;

/**
 * That a body owes a duty.
 *
 * @param name as the plan names it, or the group that it is of
 * @param path the bodies that the duty came by, the first one that was given it first; one alone
 *     where it is the body's own
 * @param percent the share of the number, 100 for all of it
 */
public record Owing(Role role, String name, List<Long> path, int percent) {

  public Owing {
    path = List.copyOf(path);
  }

  public boolean isInherited() {
    return path.size() > 1;
  }

  /** The part of a number that is owed, rounded up; null where nothing is counted. */
  public @Nullable Quota part(@Nullable Quota whole) {
    if (whole == null || percent == Transfers.WHOLE) return whole;
    return new Quota(part(whole.minimum()), part(whole.maximum()), whole.unit());
  }

  private @Nullable BigDecimal part(@Nullable BigDecimal number) {
    if (number == null) return null;
    return number
        .multiply(BigDecimal.valueOf(percent))
        .divide(BigDecimal.valueOf(Transfers.WHOLE), 0, RoundingMode.CEILING);
  }
}
