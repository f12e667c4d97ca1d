package vn.loa.app.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Role;
import vn.loa.obligation.Target;

/**
 * A duty of an approved version.
 *
 * @param id its identity, the same in all versions that go on with it
 * @param ordinal its place in the version, from 1
 * @param obligation what is owed; of a target, the same in the words of a duty
 * @param target the result to reach, null for an act to do
 * @param together whether the bearers owe the number all together, and not each of them
 * @param bearers the bodies that it falls on; empty where no body of the system is meant
 */
public record PlanDuty(
    UUID id,
    long planId,
    long versionId,
    int ordinal,
    Obligation obligation,
    @Nullable Target target,
    boolean together,
    List<Bearing> bearers) {

  public PlanDuty {
    bearers = List.copyOf(bearers);
  }

  /**
   * A body that a duty falls on.
   *
   * @param name as the plan names it, or the group that it is of
   */
  public record Bearing(long bodyId, Role role, String name) {}
}
