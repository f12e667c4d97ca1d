package vn.loa.app.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;
import vn.loa.app.body.Bodies;
import vn.loa.app.body.Body;
import vn.loa.app.body.Groups;
import vn.loa.app.body.Resolution;
import vn.loa.app.body.Tree;
import vn.loa.app.plan.review.Bearers;
import vn.loa.app.plan.review.Resolved;
import vn.loa.app.plan.review.Resolved.Why;
import vn.loa.obligation.Bearer;
import vn.loa.vietnamese.Folding;

/** What the names of a plan mean in the tree of bodies. */
@Component
class BodyNames {

  /** More single bodies than keys of numbers are not offered one by one. */
  private static final int MOST_OFFERS = 8;

  private final Groups groups;
  private final Bodies bodies;

  BodyNames(Groups groups, Bodies bodies) {
    this.groups = groups;
    this.bodies = bodies;
  }

  /** What bearers mean in a plan of an issuer on a day, by their keys. */
  Map<String, Resolved> resolve(List<Bearer> bearers, long issuer, LocalDate day) {
    var distinct = new LinkedHashMap<String, Bearer>();
    for (var bearer : bearers) distinct.putIfAbsent(Bearers.key(bearer.text()), bearer);
    var resolutions = groups.resolveAll(List.copyOf(distinct.values()), issuer, day);
    var all = new HashMap<String, Resolved>();
    int i = 0;
    for (String key : distinct.keySet()) all.put(key, resolved(resolutions.get(i++)));
    return all;
  }

  private static Resolved resolved(Resolution resolution) {
    var why =
        resolution.why().stream()
            .map(
                reason ->
                    new Why(
                        "body.reason." + reason.code().name().toLowerCase(Locale.ROOT),
                        reason.values()))
            .toList();
    return switch (resolution) {
      case Resolution.Resolved found -> new Resolved(found.bodies(), List.of(), why);
      case Resolution.None none -> new Resolved(List.of(), List.of(), why);
      case Resolution.Ambiguous open -> new Resolved(List.of(), choices(open), why);
    };
  }

  private static List<List<Long>> choices(Resolution.Ambiguous open) {
    var all = new ArrayList<List<Long>>();
    if (!open.proposed().isEmpty()) all.add(open.proposed());
    if (open.choices().size() <= MOST_OFFERS) {
      for (long body : open.choices()) if (!all.contains(List.of(body))) all.add(List.of(body));
    }
    if (all.isEmpty()) all.add(open.choices());
    return all;
  }

  /** Names of bodies on a day, or the nearest to it; empty for one that is unknown. */
  LongFunction<String> on(LocalDate day) {
    var chronicle = bodies.chronicle();
    return body -> chronicle.near(body, day).map(Body::name).orElse("");
  }

  boolean knows(long body) {
    return bodies.find(body).isPresent();
  }

  /** A body that was found, with the one above it: many departments carry one name. */
  record Found(Body body, String above) {}

  /** Bodies whose names have the words, folded, on a day; those near the issuer come first. */
  List<Found> search(String folded, long issuer, LocalDate day, int most) {
    var tree = bodies.tree(day);
    var near = new LinkedHashSet<Body>();
    tree.find(issuer).ifPresent(near::add);
    near.addAll(tree.below(issuer));
    for (var above : tree.above(issuer)) {
      near.add(above);
      near.addAll(tree.below(above.id()));
    }
    for (var root : tree.roots()) {
      near.add(root);
      near.addAll(tree.below(root.id()));
    }
    return near.stream()
        .filter(body -> Folding.fold(body.name() + " " + body.shortName()).contains(folded))
        .limit(most)
        .map(body -> new Found(body, above(tree, body)))
        .toList();
  }

  private static String above(Tree tree, Body body) {
    return tree.above(body.id()).stream().findFirst().map(Body::name).orElse("");
  }
}
