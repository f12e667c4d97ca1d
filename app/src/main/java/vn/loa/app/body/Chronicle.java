package vn.loa.app.body;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.loa.app.body.Facts.Named;
import vn.loa.app.body.Facts.Placed;
import vn.loa.app.body.Facts.Succeeded;

/**
 * All that is known of bodies after an event: what they were called, where they stood and who went
 * on with their duties. Immutable; trees of single days are made from it and kept.
 */
public final class Chronicle {

  /** A name of a body while it was borne; the last day is null while it still is. */
  public record Name(
      String name, String shortName, LocalDate firstDay, @Nullable LocalDate lastDay) {}

  private static final int DAYS_KEPT = 64;

  private final long edition;
  private final Facts facts;
  private final Map<Long, List<Named>> names = new HashMap<>();
  private final Map<Long, List<Placed>> places = new HashMap<>();
  private final Map<Long, List<Long>> successors = new HashMap<>();
  private final Map<Long, List<Long>> predecessors = new HashMap<>();
  private final Map<LocalDate, Tree> days = new ConcurrentHashMap<>();

  /**
   * @param edition number of the last event
   * @param facts of all events that count, in the order of events: of two that speak of the same
   *     body and day the later one holds
   */
  Chronicle(long edition, Facts facts) {
    this.edition = edition;
    this.facts = facts;
    for (var fact : facts.names())
      put(names, fact.body(), fact, (a, b) -> a.since().compareTo(b.since()));
    for (var fact : facts.places())
      put(places, fact.body(), fact, (a, b) -> a.since().compareTo(b.since()));
    for (Succeeded fact : facts.successions()) {
      add(successors, fact.predecessor(), fact.successor());
      add(predecessors, fact.successor(), fact.predecessor());
    }
  }

  /** Keeps the list in order of days; a later fact takes the place of one of the same day. */
  private static <T> void put(Map<Long, List<T>> all, long body, T fact, Comparator<T> byDay) {
    var list = all.computeIfAbsent(body, b -> new ArrayList<>(1));
    int at = list.size();
    while (at > 0 && byDay.compare(list.get(at - 1), fact) > 0) at--;
    if (at > 0 && byDay.compare(list.get(at - 1), fact) == 0) list.set(at - 1, fact);
    else list.add(at, fact);
  }

  private static void add(Map<Long, List<Long>> all, long key, long value) {
    var list = all.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!list.contains(value)) list.add(value);
  }

  /** The number of the last event that it knows. */
  public long edition() {
    return edition;
  }

  Facts facts() {
    return facts;
  }

  /** The same, and what an event adds to it. */
  Chronicle with(Facts more) {
    return new Chronicle(edition, facts.and(more));
  }

  /** The same after an event, and what it adds. */
  Chronicle after(long event, Facts more) {
    return new Chronicle(event, facts.and(more));
  }

  /** The tree as it was, is or will be on a day. */
  public Tree on(LocalDate day) {
    var known = days.get(day);
    if (known != null) return known;
    if (days.size() >= DAYS_KEPT) days.clear();
    return days.computeIfAbsent(day, d -> new Tree(this, d));
  }

  /** Whether a body was ever entered. */
  public boolean knows(long body) {
    return places.containsKey(body);
  }

  /** All that were ever entered. */
  Iterable<Long> everybody() {
    return places.keySet();
  }

  @Nullable Named nameOn(long body, LocalDate day) {
    Named found = null;
    for (var fact : names.getOrDefault(body, List.of())) {
      if (fact.since().isAfter(day)) break;
      found = fact;
    }
    return found;
  }

  @Nullable Placed placeOn(long body, LocalDate day) {
    Placed found = null;
    for (var fact : places.getOrDefault(body, List.of())) {
      if (fact.since().isAfter(day)) break;
      found = fact;
    }
    return found;
  }

  List<Placed> placesOf(long body) {
    return List.copyOf(places.getOrDefault(body, List.of()));
  }

  /** The first day of a body's life. */
  Optional<LocalDate> firstDay(long body) {
    return placesOf(body).stream().filter(Placed::lives).map(Placed::since).findFirst();
  }

  /** The last day of a body's life; empty while no end is known. */
  public Optional<LocalDate> lastDay(long body) {
    return placesOf(body).stream()
        .filter(place -> !place.lives())
        .map(place -> place.since().minusDays(1))
        .findFirst();
  }

  /**
   * A body as it is on a day; where it was no more, as it last was; as it began, where it is not
   * yet.
   */
  public Optional<Body> near(long body, LocalDate day) {
    var first = firstDay(body);
    if (first.isEmpty()) return Optional.empty();
    var last = lastDay(body);
    var at = first.get().isAfter(day) ? first.get() : day;
    if (last.isPresent() && last.get().isBefore(at)) at = last.get();
    return on(at).find(body);
  }

  /** All names of a body, the first one first. */
  public List<Name> names(long body) {
    var list = names.getOrDefault(body, List.of());
    var out = new ArrayList<Name>();
    for (int i = 0; i < list.size(); i++) {
      var title = list.get(i).title();
      if (!out.isEmpty() && out.getLast().name().equals(title.name())) continue;
      if (!out.isEmpty()) out.add(ended(out.removeLast(), list.get(i).since().minusDays(1)));
      out.add(new Name(title.name(), title.shortName(), list.get(i).since(), null));
    }
    var last = lastDay(body);
    if (last.isPresent() && !out.isEmpty()) out.add(ended(out.removeLast(), last.get()));
    return List.copyOf(out);
  }

  private static Name ended(Name name, LocalDate last) {
    return new Name(name.name(), name.shortName(), name.firstDay(), last);
  }

  /** Bodies that went on with duties of this one, directly. */
  public List<Long> successors(long body) {
    return List.copyOf(successors.getOrDefault(body, List.of()));
  }

  /** Bodies whose duties this one went on with, directly. */
  public List<Long> predecessors(long body) {
    return List.copyOf(predecessors.getOrDefault(body, List.of()));
  }

  /**
   * Who has a body's duties on a day: itself while it lives, afterwards those of its successors
   * that live, or theirs. Empty where nobody went on.
   */
  public List<Long> heirs(long body, LocalDate day) {
    var found = new LinkedHashSet<Long>();
    var seen = new LinkedHashSet<Long>();
    var waiting = new ArrayDeque<Long>(List.of(body));
    var tree = on(day);
    while (!waiting.isEmpty()) {
      long next = waiting.remove();
      if (!seen.add(next)) continue;
      if (tree.lives(next)) found.add(next);
      else waiting.addAll(successors.getOrDefault(next, List.of()));
    }
    return List.copyOf(found);
  }

  /** The days on which the tree changed. */
  SortedSet<LocalDate> changes() {
    var all = new TreeSet<LocalDate>();
    for (var list : places.values()) for (var fact : list) all.add(fact.since());
    for (var list : names.values()) for (var fact : list) all.add(fact.since());
    return all;
  }
}
