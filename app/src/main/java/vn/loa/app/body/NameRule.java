package vn.loa.app.body;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loa.app.body.Resolution.Code;
import vn.loa.app.body.Resolution.Reason;
import vn.loa.app.body.name.Likeness;
import vn.loa.app.body.name.NameWords;
import vn.loa.app.body.name.Territory;

/**
 * The body that a single name means: looked for from near to far, in the issuer's own bodies, then
 * those of its committee and of the committees above, then below; on the day first, then before it.
 */
final class NameRule {

  private final Realm realm;
  private final NameWords full;

  /** The name without the territory at its end, where that is a place of the tree. */
  private final NameWords plain;

  private final List<List<Body>> rings;

  private NameRule(Realm realm, NameWords full, NameWords plain, List<List<Body>> rings) {
    this.realm = realm;
    this.full = full;
    this.plain = plain;
    this.rings = rings;
  }

  static Resolution resolve(Realm realm, NameWords words) {
    var level = CommitteeRule.level(words);
    if (level.isPresent()) return ofLevel(realm, words.part(0, words.size() - 2), level.get());
    var told = Territory.at(words);
    if (told.isPresent()) {
      var places = CommitteeRule.places(realm, told.get());
      if (!places.isEmpty()) {
        var ring = new ArrayList<Body>();
        for (var place : places) ring.addAll(realm.apparatus(place.id()));
        var named = new NameRule(realm, words, told.get().before(), List.of(ring));
        var found = named.today();
        if (found.isPresent()) return found.get();
      }
    }
    var near = new NameRule(realm, words, told.map(Territory::before).orElse(words), near(realm));
    return near.anyDay();
  }

  /** "Đài truyền thanh cấp xã": that of each commune, or the committee that answers for it. */
  private static Resolution ofLevel(Realm realm, NameWords name, BodyKind level) {
    var committees = realm.committeesBelow(level);
    if (realm.committee().kind() == level) committees = List.of(realm.committee());
    if (committees.isEmpty()) return CommitteeRule.noLevel(realm, level);
    var ring = new ArrayList<Body>();
    for (var committee : committees) ring.addAll(realm.apparatus(committee.id()));
    var rule = new NameRule(realm, name, name, List.of(ring));
    var found = rule.like(ring, Likeness.SAME);
    if (found.isEmpty()) found = rule.like(ring, Likeness.SHORTENED);
    boolean all = found.size() == committees.size();
    var ids = (found.isEmpty() ? committees : found).stream().map(Body::id).toList();
    var why = List.of(Reason.of(Code.OF_LEVEL, "count", String.valueOf(ids.size())));
    return all
        ? new Resolution.Resolved(ids, why, List.of())
        : new Resolution.Ambiguous(ids, ids, why);
  }

  private static List<List<Body>> near(Realm realm) {
    var rings = new ArrayList<List<Body>>();
    if (!realm.issuer().kind().isCommittee()) rings.add(realm.apparatus(realm.issuer().id()));
    for (var committee : realm.committees()) {
      var ring = new ArrayList<>(realm.apparatus(committee.id()));
      if (!committee.kind().isCommittee()) ring.add(committee);
      rings.add(ring);
    }
    return rings;
  }

  private Resolution anyDay() {
    return named()
        .or(this::former)
        .or(this::ended)
        .or(this::takenOver)
        .or(this::shortened)
        .or(this::below)
        .or(this::resembling)
        .orElseGet(() -> new Resolution.None(List.of(Reason.of(Code.UNKNOWN_NAME))));
  }

  private Optional<Resolution> today() {
    return named().or(this::shortened);
  }

  private Optional<Resolution> named() {
    for (var likeness : List.of(Likeness.SAME, Likeness.REORDERED)) {
      var code = likeness == Likeness.SAME ? Code.SAME_NAME : Code.REORDERED_NAME;
      for (var ring : rings) {
        var found = like(ring, likeness);
        if (!found.isEmpty()) return Optional.of(told(found, code));
      }
    }
    return Optional.empty();
  }

  private Optional<Resolution> shortened() {
    for (var ring : rings) {
      var found = like(ring, Likeness.SHORTENED);
      if (!found.isEmpty()) return Optional.of(told(found, Code.SHORTENED_NAME));
    }
    return Optional.empty();
  }

  private List<Body> like(List<Body> ring, Likeness wanted) {
    return ring.stream().filter(body -> likeness(body) == wanted).toList();
  }

  private Likeness likeness(Body body) {
    var best = Likeness.of(full, realm.words(body));
    var other = Likeness.of(plain, realm.plainWords(body));
    if (other.compareTo(best) < 0) best = other;
    if (best != Likeness.SAME && !body.shortName().isEmpty()) {
      var brief = NameWords.of(body.shortName()).joined();
      if (brief.equals(full.joined()) || brief.equals(plain.joined())) best = Likeness.SAME;
    }
    return best;
  }

  private Resolution told(List<Body> found, Code code) {
    var ids = found.stream().map(Body::id).toList();
    if (ids.size() == 1)
      return new Resolution.Resolved(
          ids, List.of(Reason.of(code, "name", found.getFirst().name())), List.of());
    return new Resolution.Ambiguous(
        ids, List.of(), List.of(Reason.of(Code.SEVERAL, "count", String.valueOf(ids.size()))));
  }

  /** A body that is there under another name now. */
  private Optional<Resolution> former() {
    var found = new ArrayList<Body>();
    for (var ring : rings)
      for (var body : ring) if (carried(body.id(), Likeness.SAME)) found.add(body);
    if (found.size() != 1) return Optional.empty();
    return Optional.of(told(found, Code.FORMER_NAME));
  }

  private boolean carried(long body, Likeness wanted) {
    return realm.tree().chronicle().names(body).stream()
        .filter(name -> !name.firstDay().isAfter(realm.tree().day()))
        .map(name -> NameWords.of(name.name()))
        .anyMatch(
            name ->
                Likeness.of(full, name) == wanted
                    || Likeness.of(plain, Territory.at(name).map(Territory::before).orElse(name))
                        == wanted);
  }

  /** A body that ended before the day, with the duties that went on. */
  private Optional<Resolution> ended() {
    var chronicle = realm.tree().chronicle();
    var day = realm.tree().day();
    var circle = new LinkedHashSet<Long>();
    for (var committee : realm.committees()) {
      circle.add(committee.id());
      circle.addAll(chronicle.predecessors(committee.id()));
    }
    var heirs = new LinkedHashSet<Body>();
    var last = day;
    boolean any = false;
    for (long body : chronicle.everybody()) {
      var end = chronicle.lastDay(body);
      if (end.isEmpty() || !end.get().isBefore(day) || !stood(body, circle)) continue;
      if (!carried(body, Likeness.SAME)) continue;
      any = true;
      last = end.get();
      for (long heir : chronicle.heirs(body, day)) heirs.add(realm.tree().get(heir));
    }
    if (!any) return Optional.empty();
    String until = Soundness.DAY.format(last);
    if (heirs.isEmpty()) {
      var byLaw = takenOver();
      if (byLaw.isPresent()) return byLaw;
      return Optional.of(new Resolution.None(List.of(Reason.of(Code.ENDED, "day", until))));
    }
    var ids = heirs.stream().map(Body::id).toList();
    var why =
        List.of(Reason.of(Code.SUCCEEDED, "day", until, "names", realm.names(List.copyOf(heirs))));
    return Optional.of(
        ids.size() == 1
            ? new Resolution.Resolved(ids, why, List.of())
            : new Resolution.Ambiguous(ids, List.of(), why));
  }

  /** Whether an ended body last stood below one of these. */
  private boolean stood(long body, Set<Long> circle) {
    for (var place : realm.tree().chronicle().placesOf(body).reversed())
      if (place.lives()) return place.parent() != null && circle.contains(place.parent());
    return false;
  }

  /** Whom the law gave the duties of such a body, where the tree does not tell. */
  private Optional<Resolution> takenOver() {
    var found = new LinkedHashSet<Body>();
    for (var words : List.of(full, plain)) {
      for (var name : Takeovers.of(words, realm.tree().day())) {
        var heir = new NameRule(realm, name, name, rings);
        for (var ring : rings) {
          found.addAll(heir.like(ring, Likeness.SAME));
          found.addAll(heir.like(ring, Likeness.SHORTENED));
        }
      }
    }
    if (found.isEmpty()) return Optional.empty();
    var ids = found.stream().map(Body::id).toList();
    return Optional.of(
        new Resolution.Ambiguous(
            ids,
            ids.subList(0, 1),
            List.of(Reason.of(Code.TAKEN_OVER, "names", realm.names(List.copyOf(found))))));
  }

  /** Bodies of that name in the territories below: "Phòng Nội vụ" of each district. */
  private Optional<Resolution> below() {
    for (var likeness : List.of(Likeness.SAME, Likeness.REORDERED, Likeness.SHORTENED)) {
      var found = like(realm.tree().below(realm.committee().id()), likeness);
      if (found.isEmpty()) continue;
      var ids = found.stream().map(Body::id).toList();
      if (ids.size() == 1) return Optional.of(told(found, Code.SAME_NAME));
      return Optional.of(
          new Resolution.Ambiguous(
              ids,
              likeness == Likeness.SHORTENED ? List.of() : ids,
              List.of(Reason.of(Code.SEVERAL, "count", String.valueOf(ids.size())))));
    }
    return Optional.empty();
  }

  private Optional<Resolution> resembling() {
    var found = new LinkedHashSet<Body>();
    for (var ring : rings) found.addAll(like(ring, Likeness.RESEMBLING));
    if (found.isEmpty()) return Optional.empty();
    var ids = found.stream().map(Body::id).toList();
    return Optional.of(
        new Resolution.Ambiguous(ids, List.of(), List.of(Reason.of(Code.RESEMBLING))));
  }
}
