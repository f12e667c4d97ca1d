package vn.loa.compiler.cascade;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.cascade.Cascade.Added;
import vn.loa.compiler.cascade.Cascade.Carried;
import vn.loa.compiler.likeness.DutyText;
import vn.loa.compiler.likeness.LastDay;
import vn.loa.compiler.likeness.LikeBodies.BodyName;
import vn.loa.compiler.likeness.Pairing;
import vn.loa.compiler.likeness.Slots;
import vn.loa.compiler.likeness.Tier;
import vn.loa.compiler.likeness.WordIndex;
import vn.loa.compiler.likeness.WordWeights;
import vn.loa.compiler.likeness.Yearly;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Topic;

/** One parent held against one child: address, pair, weigh. */
final class Cascading {

  /** Below this, two clauses do not speak of the same act. */
  private static final double ALIKE = 0.5;

  /** Words must agree at least so far, whatever else does. */
  private static final double LEAST_WORDS = 0.18;

  /** A clause without a number hardly speaks of a duty with one. */
  private static final double NUMBER_LOST = 0.1;

  /** A clause about reform in general hardly speaks of a duty about one field of it. */
  private static final double TOPIC_LOST = 0.2;

  /** Enough to add to a number that another clause does not reach alone. */
  private static final double PART_OF_IT = 0.42;

  private final CompiledPlan parent;
  private final CompiledPlan child;
  private final Addressing addressing;
  private final List<Addressed> addressed;
  private final Set<BodyName> spokenTo = new HashSet<>();
  private final List<DutyText> asked;
  private final List<DutyText> given;
  private final WordWeights weights;

  Cascading(CompiledPlan parent, CompiledPlan child) {
    this.parent = parent;
    this.child = child;
    this.addressing = new Addressing(parent.head(), child.head());
    this.addressed = parent.obligations().stream().map(addressing::of).toList();
    this.asked = parent.obligations().stream().map(DutyText::of).toList();
    this.given = child.obligations().stream().map(DutyText::of).toList();
    this.weights = new WordWeights(asked, given);
    for (var to : addressed)
      if (to instanceof Addressed.Like like) spokenTo.add(like.likes().getFirst());
  }

  Cascade cascade() {
    var possible = new ArrayList<Pairing.Pair>();
    var parts = new HashMap<Integer, List<Integer>>();
    var index = new WordIndex(given, weights);
    for (int p = 0; p < asked.size(); p++) {
      if (addressed.get(p) instanceof Addressed.Others) continue;
      for (int c : index.like(asked.get(p), (double) p / asked.size())) {
        double score = score(p, c);
        if (score >= ALIKE) possible.add(new Pairing.Pair(p, c, score));
        if (score >= PART_OF_IT) parts.computeIfAbsent(p, none -> new ArrayList<>()).add(c);
      }
    }
    var pairing = Pairing.of(asked.size(), given.size(), possible);
    var used = new HashSet<Integer>();
    var carried = new ArrayList<Carried>();
    for (int p = 0; p < asked.size(); p++) {
      var clauses = clauses(p, pairing, parts.getOrDefault(p, List.of()), used);
      carried.add(carried(p, clauses));
    }
    return new Cascade(parent, child, carried, added(pairing, used));
  }

  private double score(int p, int c) {
    double words = weights.same(asked.get(p), given.get(c));
    if (words < LEAST_WORDS) return 0;
    var duty = parent.obligations().get(p);
    var clause = child.obligations().get(c);
    double bearers = bearer(addressed.get(p), clause);
    double alike = 0.5 * words + 0.3 * Slots.agree(duty, clause) + 0.2 * bearers;
    if (Yearly.least(duty) != null && Yearly.least(clause) == null) alike -= NUMBER_LOST;
    boolean special = !duty.topics().contains(Topic.GENERAL);
    if (special && duty.topics().stream().noneMatch(clause.topics()::contains)) alike -= TOPIC_LOST;
    return alike;
  }

  private double bearer(Addressed to, Obligation clause) {
    return switch (to) {
      case Addressed.Body body -> clause.bearers().stream().anyMatch(this::isOwn) ? 1 : 0.6;
      case Addressed.Like like -> fit(like.likes(), clause.bearers());
      case Addressed.Perhaps perhaps -> 0.6;
      case Addressed.Others others -> 0;
    };
  }

  /** A group, or the body that issues the child. */
  private boolean isOwn(Bearer bearer) {
    return bearer.group() != null || bearer.text().equals(child.head().issuer());
  }

  private static double fit(List<BodyName> likes, List<Bearer> bearers) {
    for (int i = 0; i < likes.size(); i++) {
      var name = likes.get(i);
      if (bearers.stream().anyMatch(b -> name.fits(b.text()))) return 1 - 0.1 * Math.min(i, 5);
    }
    return 0;
  }

  /** The clause that answers, and free ones that make up for what it lacks in number. */
  private List<Integer> clauses(int p, Pairing pairing, List<Integer> parts, Set<Integer> used) {
    var clauses = new ArrayList<Integer>();
    int partner = pairing.partner(p);
    if (partner < 0) return clauses;
    clauses.add(partner);
    var duty = parent.obligations().get(p);
    var wanted = Yearly.least(duty);
    var sum = Yearly.least(child.obligations().get(partner));
    if (wanted == null || sum == null) return clauses;
    for (int c : parts) {
      if (sum.compareTo(wanted) >= 0) break;
      var clause = child.obligations().get(c);
      var more = Yearly.least(clause);
      if (!pairing.isFree(c) || more == null || !Weighing.addsUp(duty, clause)) continue;
      if (!used.add(c)) continue;
      clauses.add(c);
      sum = sum.add(more);
    }
    return clauses;
  }

  private Carried carried(int p, List<Integer> clauses) {
    var duty = parent.obligations().get(p);
    var to = addressed.get(p);
    if (clauses.isEmpty()) return unanswered(duty, to);
    var by = clauses.stream().map(child.obligations()::get).toList();
    var reasons = new ArrayList<Reason>();
    // Whom it falls on is settled where a clause answers it.
    if (!(to instanceof Addressed.Perhaps)) reasons.add(to.reason());
    if (to instanceof Addressed.Like like && fit(like.likes(), by.getFirst().bearers()) == 0)
      reasons.add(Reason.of(Reason.Code.OTHER_BEARER, "bearer", names(by.getFirst())));
    if (to instanceof Addressed.Perhaps && to.reason().code() == Reason.Code.SOME_ONLY)
      reasons.add(to.reason());
    reasons.addAll(weighed(duty, by));
    if (to instanceof Addressed.Body) {
      var unclear = Sites.unclear(duty, by.getFirst(), addressing.tier());
      if (unclear != null) reasons.add(unclear);
    }
    return new Carried(duty, gravest(reasons), by, reasons);
  }

  private List<Reason> weighed(Obligation duty, List<Obligation> by) {
    var reasons = new Weighing(duty, by.getFirst(), parent.head().year()).reasons();
    if (by.size() == 1) return reasons;
    var wanted = Yearly.least(duty);
    var sum = BigDecimal.ZERO;
    for (var clause : by) {
      var least = Yearly.least(clause);
      if (least != null) sum = sum.add(least);
    }
    if (wanted == null) return reasons;
    var all = new ArrayList<>(reasons);
    boolean enough = sum.compareTo(wanted) >= 0;
    all.removeIf(r -> r.code() == Reason.Code.QUANTITY_LESS);
    var values = Map.of("from", Weighing.plain(wanted), "to", Weighing.plain(sum));
    if (!enough) all.add(new Reason(Reason.Code.QUANTITY_LESS, values));
    var together = new HashMap<>(values);
    together.put("count", "" + by.size());
    all.add(new Reason(Reason.Code.TOGETHER, together));
    return all;
  }

  private static Verdict gravest(List<Reason> reasons) {
    return reasons.stream()
        .map(r -> r.code().leads())
        .min(Comparator.naturalOrder())
        .orElse(Verdict.COVERED);
  }

  private Carried unanswered(Obligation duty, Addressed to) {
    return switch (to) {
      case Addressed.Body body -> {
        var itself = itself(duty);
        if (itself != null) yield new Carried(duty, gravest(itself), List.of(), itself);
        yield missing(duty, to);
      }
      case Addressed.Like like -> missing(duty, to);
      case Addressed.Perhaps perhaps ->
          new Carried(duty, Verdict.UNCLEAR, List.of(), List.of(to.reason()));
      case Addressed.Others others ->
          new Carried(duty, Verdict.NO_COUNTERPART, List.of(), List.of(to.reason()));
    };
  }

  private static Carried missing(Obligation duty, Addressed to) {
    var reasons = List.of(to.reason(), Reason.of(Reason.Code.NO_CLAUSE));
    return new Carried(duty, Verdict.MISSING, List.of(), reasons);
  }

  /**
   * A plan that a commune or department has to make is the child itself; a district must also see
   * to the plans of the bodies below it.
   */
  private @Nullable List<Reason> itself(Obligation duty) {
    var date = child.head().date();
    boolean last = addressing.tier() == Tier.COMMUNE || addressing.tier() == Tier.UNIT;
    if (duty.kind() != DutyKind.PLAN || !last || date == null) return null;
    var reasons = new ArrayList<Reason>();
    reasons.add(Reason.of(Reason.Code.ITSELF, "date", date.toString()));
    var day = LastDay.of(duty.deadline(), parent.head().year());
    if (day != null && date.isAfter(day)) {
      var days = "" + ChronoUnit.DAYS.between(day, date);
      reasons.add(
          new Reason(
              Reason.Code.DEADLINE_LATER,
              Map.of("from", day.toString(), "to", date.toString(), "days", days)));
    }
    return reasons;
  }

  private List<Added> added(Pairing pairing, Set<Integer> used) {
    var added = new ArrayList<Added>();
    for (int c = 0; c < given.size(); c++) {
      if (!pairing.isFree(c) || used.contains(c)) continue;
      var clause = child.obligations().get(c);
      boolean known =
          clause.bearers().isEmpty() || clause.bearers().stream().anyMatch(this::isSpokenTo);
      var reason =
          known
              ? Reason.of(Reason.Code.ACT_NEW)
              : Reason.of(Reason.Code.BODY_NEW, "bearer", names(clause));
      added.add(new Added(clause, reason));
    }
    return added;
  }

  /** Whether some duty of the parent falls on a body as its nearest like. */
  private boolean isSpokenTo(Bearer bearer) {
    if (isOwn(bearer)) return true;
    return spokenTo.stream().anyMatch(name -> name.fits(bearer.text()));
  }

  private static String names(Obligation duty) {
    return String.join("; ", duty.bearers().stream().map(Bearer::text).toList());
  }
}
