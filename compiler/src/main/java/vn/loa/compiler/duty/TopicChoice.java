package vn.loa.compiler.duty;

import java.util.ArrayList;
import java.util.List;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.Topic;

/** Chooses a duty's topics among those that its words name. */
final class TopicChoice {

  private static final int MOST = 3;

  private TopicChoice() {}

  static List<Topic> of(List<Topic> named, DutyKind kind) {
    var out = new ArrayList<Topic>();
    switch (kind) {
      case URGE -> {
        var own =
            named.stream()
                .filter(t -> t != Topic.FUNDING && t != Topic.WORKFORCE && t != Topic.GOOD_PRACTICE)
                .limit(MOST)
                .toList();
        return own.isEmpty() || own.equals(List.of(Topic.STEERING)) ? List.of(Topic.GENERAL) : own;
      }
      case REPORT, INSPECT, PLAN -> {
        return List.of(Topic.GENERAL);
      }
      case TRAIN -> out.add(Topic.WORKFORCE);
      case PROCEDURE -> {
        return List.of(Topic.PROCEDURES);
      }
      case FEEDBACK -> {
        return List.of(Topic.FEEDBACK);
      }
      case COMMEND -> {
        return List.of(Topic.GOOD_PRACTICE);
      }
      default -> {}
    }
    for (var topic : named) {
      boolean aside = topic == Topic.FUNDING || topic == Topic.WORKFORCE && kind != DutyKind.TRAIN;
      if (!aside && !out.contains(topic) && out.size() < MOST) out.add(topic);
    }
    if (out.contains(Topic.ONLINE_SERVICES)) out.remove(Topic.PROCEDURES);
    return out.isEmpty() ? List.of(Topic.GENERAL) : List.copyOf(out);
  }
}
