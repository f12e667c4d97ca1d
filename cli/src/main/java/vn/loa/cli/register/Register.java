package vn.loa.cli.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.head.DocumentHead;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.Modality;
import vn.loa.obligation.Obligation;

/**
 * The duties of a plan grouped by bearer, in the order of the text.
 *
 * @param kinds how many duties there are of each kind
 */
public record Register(List<Group> groups, Map<DutyKind, Integer> kinds, int advisory, int all) {

  /**
   * Duties of one bearer, or of several that owe them together.
   *
   * @param bearer names joined as the plan gives them; empty where it names nobody
   */
  public record Group(String bearer, List<Obligation> duties) {}

  public static Register of(CompiledPlan plan) {
    var groups = new LinkedHashMap<String, List<Obligation>>();
    var names = new HashMap<String, String>();
    var kinds = new TreeMap<DutyKind, Integer>();
    int advisory = 0;
    for (var duty : plan.obligations()) {
      String bearer = names(duty.bearers());
      // "các sở" in the middle of a sentence are "Các sở" at its beginning.
      String key = names.computeIfAbsent(bearer.toLowerCase(Locale.ROOT), none -> bearer);
      groups.computeIfAbsent(key, none -> new ArrayList<>()).add(duty);
      kinds.merge(duty.kind(), 1, Integer::sum);
      if (duty.modality() == Modality.ADVISORY) advisory++;
    }
    var list =
        groups.entrySet().stream()
            .map(g -> new Group(capital(g.getKey()), List.copyOf(g.getValue())));
    return new Register(list.toList(), kinds, advisory, plan.obligations().size());
  }

  private static String capital(String name) {
    if (name.isEmpty()) return name;
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  public static String names(List<Bearer> bearers) {
    return bearers.stream().map(Bearer::text).collect(Collectors.joining("; "));
  }

  /** Number and symbol as a document writes them: {@code 41/KH-UBND}. */
  public static @Nullable String symbol(DocumentHead head) {
    if (head.number() == null) return head.symbol();
    return head.symbol() == null ? head.number() : head.number() + "/" + head.symbol();
  }
}
