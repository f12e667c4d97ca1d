package vn.loa.app.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Instances as a page shows them. */
@Component
class InstanceViews {

  private final Register register;

  InstanceViews(Register register) {
    this.register = register;
  }

  List<InstanceView> owed(List<OwedInstance> instances, Sayings says) {
    var versions =
        register.versions(
            instances.stream().map(i -> i.obligation().versionId()).distinct().toList());
    return instances.stream()
        .map(i -> of(i.expected(), i.owing(), versions.get(i.obligation().versionId()), says))
        .toList();
  }

  /** Without its plan. */
  InstanceView of(Expected expected, @Nullable Owing owing, Sayings says) {
    return of(expected, owing, null, says);
  }

  private static InstanceView of(
      Expected expected, @Nullable Owing owing, @Nullable RegisteredVersion version, Sayings says) {
    var by = expected.by();
    var needed = expected.instance().needed();
    var quota = owing == null ? needed : owing.part(needed);
    var due = expected.due();
    return new InstanceView(
        expected.key(),
        "/register/" + by.uuid() + "#" + expected.key(),
        Sayings.title(by),
        version == null ? "" : says.place(by, version),
        says.sums().period(expected.instance().period()),
        quota == null || !quota.isCounted() ? "" : says.duty().quota(quota),
        due == null ? says.say("due.none") : says.sums().last(due),
        says.left(expected),
        says.tone(expected),
        due != null && due.day().isBefore(says.today()),
        expected.instance().isCut(),
        due == null ? List.of() : says.sums().steps(due));
  }
}
