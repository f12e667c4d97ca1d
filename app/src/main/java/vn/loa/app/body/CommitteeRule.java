package vn.loa.app.body;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import vn.loa.app.body.Resolution.Code;
import vn.loa.app.body.Resolution.Reason;
import vn.loa.app.body.name.NameWords;
import vn.loa.app.body.name.Territory;

/** The committee that "UBND tỉnh", "UBND thành phố", "UBND xã Hòa Lâm" means. */
final class CommitteeRule {

  private CommitteeRule() {}

  static Resolution resolve(Realm realm, Territory named) {
    var found = places(realm, named);
    if (found.size() == 1) return one(found.getFirst(), Code.COMMITTEE);
    if (found.size() > 1) {
      var ids = found.stream().map(Body::id).toList();
      boolean each = named.isBare();
      return new Resolution.Ambiguous(
          ids,
          each ? ids : List.of(),
          List.of(Reason.of(Code.SEVERAL, "count", String.valueOf(ids.size()))));
    }
    return ended(realm, named)
        .or(() -> otherKind(realm, named))
        .orElseGet(() -> missing(realm, named));
  }

  /** "UBND" alone is the issuer's committee. */
  static Resolution own(Realm realm) {
    return one(realm.committee(), Code.COMMITTEE);
  }

  private static Resolution one(Body body, Code code) {
    return new Resolution.Resolved(
        List.of(body.id()), List.of(Reason.of(code, "name", body.name())), List.of());
  }

  /** Committees whose territory is told: the issuer's and those above first, then those below. */
  static List<Body> places(Realm realm, Territory named) {
    for (var committee : realm.committees())
      if (fits(realm, committee, named)) return List.of(committee);
    var below = new ArrayList<Body>();
    for (var body : realm.tree().below(realm.committee().id()))
      if (body.kind().isCommittee() && fits(realm, body, named)) below.add(body);
    if (!below.isEmpty() || named.isBare()) return below;
    return realm.allCommittees().stream().filter(body -> fits(realm, body, named)).toList();
  }

  private static boolean fits(Realm realm, Body committee, Territory named) {
    return realm
        .territory(committee)
        .filter(own -> own.kind() == named.kind())
        .filter(own -> named.isBare() || own.own().joined().equals(named.own().joined()))
        .isPresent();
  }

  /** A commune that became a ward keeps its name. */
  private static Optional<Resolution> otherKind(Realm realm, Territory named) {
    if (named.isBare()) return Optional.empty();
    var found =
        realm.allCommittees().stream()
            .filter(
                body ->
                    realm
                        .territory(body)
                        .filter(own -> own.own().joined().equals(named.own().joined()))
                        .isPresent())
            .map(Body::id)
            .toList();
    if (found.isEmpty()) return Optional.empty();
    return Optional.of(
        new Resolution.Ambiguous(found, List.of(), List.of(Reason.of(Code.RESEMBLING))));
  }

  private static Optional<Resolution> ended(Realm realm, Territory named) {
    if (named.isBare()) return Optional.empty();
    var chronicle = realm.tree().chronicle();
    var day = realm.tree().day();
    var heirs = new LinkedHashSet<Body>();
    var last = day;
    boolean any = false;
    for (long body : chronicle.everybody()) {
      var end = chronicle.lastDay(body);
      if (end.isEmpty() || !end.get().isBefore(day) || !carried(chronicle, body, named)) continue;
      any = true;
      last = end.get();
      for (long heir : chronicle.heirs(body, day)) heirs.add(realm.tree().get(heir));
    }
    if (!any) return Optional.empty();
    String until = Soundness.DAY.format(last);
    if (heirs.isEmpty())
      return Optional.of(new Resolution.None(List.of(Reason.of(Code.ENDED, "day", until))));
    var ids = heirs.stream().map(Body::id).toList();
    var why =
        List.of(Reason.of(Code.SUCCEEDED, "day", until, "names", realm.names(List.copyOf(heirs))));
    return Optional.of(
        ids.size() == 1
            ? new Resolution.Resolved(ids, why, List.of())
            : new Resolution.Ambiguous(ids, List.of(), why));
  }

  private static boolean carried(Chronicle chronicle, long body, Territory named) {
    return chronicle.names(body).stream()
        .map(name -> Territory.governedBy(NameWords.of(name.name())))
        .flatMap(Optional::stream)
        .anyMatch(
            own -> own.kind() == named.kind() && own.own().joined().equals(named.own().joined()));
  }

  private static Resolution missing(Realm realm, Territory named) {
    boolean district =
        switch (named.kind()) {
          case DISTRICT, URBAN_DISTRICT, TOWN -> true;
          case PROVINCE, CITY, TOWNSHIP, WARD, SPECIAL_ZONE, COMMUNE -> false;
        };
    boolean none = realm.committeesBelow(BodyKind.DISTRICT_COMMITTEE).isEmpty();
    if (district && none) return noLevel(realm, BodyKind.DISTRICT_COMMITTEE);
    return new Resolution.None(List.of(Reason.of(Code.UNKNOWN_NAME)));
  }

  /** "UBND cấp xã" without a plural. */
  static Resolution each(Realm realm, BodyKind level) {
    for (var committee : realm.committees())
      if (committee.kind() == level) return one(committee, Code.COMMITTEE);
    var ids = realm.committeesBelow(level).stream().map(Body::id).toList();
    if (ids.isEmpty()) return noLevel(realm, level);
    return new Resolution.Resolved(
        ids, List.of(Reason.of(Code.OF_LEVEL, "count", String.valueOf(ids.size()))), List.of());
  }

  /** The level that a name tells at its end: "cấp xã". */
  static Optional<BodyKind> level(NameWords name) {
    int at = name.size() - 2;
    if (at < 1) return Optional.empty();
    if (name.standAt(at, List.of("cấp", "xã"))) return Optional.of(BodyKind.COMMUNE_COMMITTEE);
    if (name.standAt(at, List.of("cấp", "huyện"))) return Optional.of(BodyKind.DISTRICT_COMMITTEE);
    if (name.standAt(at, List.of("cấp", "tỉnh"))) return Optional.of(BodyKind.PROVINCE_COMMITTEE);
    return Optional.empty();
  }

  /** The issuer's territory has no such level on the day, or the register none of it. */
  static Resolution noLevel(Realm realm, BodyKind level) {
    String name = realm.committee().name();
    return new Resolution.None(
        List.of(
            level == BodyKind.DISTRICT_COMMITTEE
                ? Reason.of(
                    Code.NO_SUCH_TIER,
                    "name",
                    name,
                    "day",
                    Soundness.DAY.format(realm.tree().day()))
                : Reason.of(Code.NONE_REGISTERED, "name", name)));
  }
}
