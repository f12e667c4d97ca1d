package vn.loa.app.body;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.app.body.Addressed.Part;
import vn.loa.app.body.Resolution.Code;
import vn.loa.app.body.Resolution.LeftOut;
import vn.loa.app.body.Resolution.Reason;
import vn.loa.app.body.name.Territory;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/**
 * Members of a group that a plan addresses: "các cơ quan, đơn vị" are the agencies and units
 * directly below the committee, "UBND các xã, phường" the committees of communes and wards.
 */
final class GroupRule {

  private static final Phrase SPEAKS =
      Phrase.of("(=báo|=đài|truyền thanh|truyền hình|truyền thông|phát thanh|cổng thông tin)");

  private static final Phrase CULTURE = Phrase.of("văn hóa");

  private final Realm realm;
  private final Addressed addressed;
  private final List<Reason> why = new ArrayList<>();
  private final Map<Code, List<Body>> leftOut = new LinkedHashMap<>();

  private GroupRule(Realm realm, Addressed addressed) {
    this.realm = realm;
    this.addressed = addressed;
  }

  static Resolution resolve(Realm realm, Addressed addressed) {
    return new GroupRule(realm, addressed).members();
  }

  private Resolution members() {
    if (addressed.parts().isEmpty())
      return new Resolution.None(List.of(Reason.of(Code.UNKNOWN_GROUP)));
    var found = new ArrayList<Body>();
    var parts = EnumSet.copyOf(addressed.parts());
    if (parts.remove(Part.LOCALITIES)) parts.add(levelBelow());
    if (parts.remove(Part.PEOPLE)) {
      why.add(Reason.of(Code.PEOPLE));
      if (parts.isEmpty()) parts.addAll(Set.of(Part.AGENCIES, levelBelow()));
    }
    if (addressed.heads()) why.add(Reason.of(Code.HEADS));
    boolean districts = parts.remove(Part.DISTRICTS);
    boolean communes = parts.remove(Part.COMMUNES);
    if (!parts.isEmpty()) for (long root : roots()) below(root, parts, found);
    if (districts) districts(found);
    if (communes) communes(found);
    return told(inOrder(found));
  }

  private Part levelBelow() {
    boolean province = realm.committee().kind() == BodyKind.PROVINCE_COMMITTEE;
    boolean districts = !realm.committeesBelow(BodyKind.DISTRICT_COMMITTEE).isEmpty();
    return province && districts ? Part.DISTRICTS : Part.COMMUNES;
  }

  private Resolution told(List<Body> found) {
    if (found.isEmpty()) {
      if (why.stream().noneMatch(reason -> reason.code() == Code.NO_SUCH_TIER))
        why.add(Reason.of(Code.NONE_REGISTERED, "name", realm.committee().name()));
      return new Resolution.None(why);
    }
    var ids = found.stream().map(Body::id).toList();
    boolean open = addressed.concerned() || addressed.parts().contains(Part.PEOPLE);
    if (addressed.concerned()) why.add(Reason.of(Code.CONCERNED));
    if (open) return new Resolution.Ambiguous(ids, ids, why);
    var out = new ArrayList<LeftOut>();
    leftOut.forEach(
        (code, bodies) -> {
          var rest = bodies.stream().filter(body -> !found.contains(body)).toList();
          if (!rest.isEmpty())
            out.add(
                new LeftOut(
                    Reason.of(code, "count", String.valueOf(rest.size()), "names", some(rest)),
                    rest.stream().map(Body::id).toList()));
        });
    return new Resolution.Resolved(ids, why, out);
  }

  private String some(List<Body> bodies) {
    String names = realm.names(bodies.subList(0, Math.min(3, bodies.size())));
    return bodies.size() > 3 ? names + ", …" : names;
  }

  private void districts(List<Body> found) {
    var all = realm.committeesBelow(BodyKind.DISTRICT_COMMITTEE);
    why.add(
        all.isEmpty()
            ? Reason.of(
                Code.NO_SUCH_TIER,
                "name",
                realm.committee().name(),
                "day",
                Soundness.DAY.format(realm.tree().day()))
            : Reason.of(Code.DISTRICTS, "count", String.valueOf(all.size())));
    found.addAll(all);
  }

  private void communes(List<Body> found) {
    var all = realm.committeesBelow(BodyKind.COMMUNE_COMMITTEE);
    if (all.isEmpty() && realm.committee().kind() == BodyKind.COMMUNE_COMMITTEE)
      all = List.of(realm.committee());
    var members = all.stream().filter(body -> isNamed(body)).toList();
    for (var body : all) if (!members.contains(body)) leave(Code.LEFT_TYPE, body);
    if (members.isEmpty()) return;
    why.add(Reason.of(Code.COMMUNES, "count", String.valueOf(members.size())));
    found.addAll(members);
  }

  /** Whether the words name this kind of commune; all kinds where they name none. */
  private boolean isNamed(Body commune) {
    var kinds = addressed.communes();
    if (kinds.isEmpty()) return true;
    return realm.territory(commune).map(Territory::kind).filter(kinds::contains).isPresent();
  }

  /** Bodies whose members are meant. */
  private List<Long> roots() {
    if (addressed.ofCommunes())
      return realm.committeesBelow(BodyKind.COMMUNE_COMMITTEE).stream()
          .filter(this::isNamed)
          .map(Body::id)
          .toList();
    boolean own =
        !realm.issuer().kind().isCommittee()
            && addressed.parts().contains(Part.DIVISIONS)
            && !realm.tree().children(realm.issuer().id()).isEmpty();
    return List.of(own ? realm.issuer().id() : realm.committee().id());
  }

  private void below(long root, Set<Part> parts, List<Body> found) {
    var members = new ArrayList<Body>();
    var candidates = new ArrayList<>(realm.tree().children(root));
    if (parts.contains(Part.RESIDENTIAL_GROUPS))
      for (var body : realm.tree().below(root))
        if (body.kind() == BodyKind.RESIDENTIAL_GROUP && !candidates.contains(body))
          candidates.add(body);
    for (var body : candidates) {
      if (parts.stream().anyMatch(part -> isMember(part, body))) members.add(body);
      else leave(reason(body), body);
    }
    if (!members.isEmpty())
      why.add(
          Reason.of(
              Code.MEMBERS,
              "count",
              String.valueOf(members.size()),
              "name",
              realm.tree().get(root).name()));
    found.addAll(members);
  }

  private void leave(Code code, Body body) {
    leftOut.computeIfAbsent(code, c -> new ArrayList<>()).add(body);
  }

  private boolean isMember(Part part, Body body) {
    var kind = body.kind();
    return switch (part) {
      case DEPARTMENTS ->
          kind == BodyKind.DEPARTMENT || kind == BodyKind.OFFICE || kind == BodyKind.DIVISION;
      case DIVISIONS -> kind == BodyKind.DIVISION || kind == BodyKind.OFFICE;
      case PROFESSIONAL ->
          kind == BodyKind.DEPARTMENT || kind == BodyKind.DIVISION || kind == BodyKind.OFFICE;
      case AGENCIES ->
          switch (kind) {
            case DEPARTMENT, DIVISION, OFFICE, ONE_STOP, SERVICE_UNIT -> true;
            case STATION -> realm.committee().kind() == BodyKind.DISTRICT_COMMITTEE;
            case PROVINCE_COMMITTEE,
                DISTRICT_COMMITTEE,
                COMMUNE_COMMITTEE,
                PRESS,
                UNION,
                PARTY_BODY,
                CENTRAL_AGENCY,
                ENTERPRISE,
                RESIDENTIAL_GROUP,
                OTHER ->
                false;
          };
      case SERVICE_UNITS -> kind == BodyKind.SERVICE_UNIT || kind == BodyKind.ONE_STOP;
      case UNIONS -> kind == BodyKind.UNION && !isFront(body);
      case FRONT -> kind == BodyKind.UNION && isFront(body);
      case PARTY -> kind == BodyKind.PARTY_BODY;
      case MEDIA ->
          kind == BodyKind.PRESS
              || kind == BodyKind.STATION
              || kind == BodyKind.SERVICE_UNIT && says(SPEAKS, body);
      case PROPAGANDA ->
          isMember(Part.MEDIA, body) || kind == BodyKind.SERVICE_UNIT && says(CULTURE, body);
      case CENTRAL -> kind == BodyKind.CENTRAL_AGENCY;
      case ENTERPRISES -> kind == BodyKind.ENTERPRISE;
      case RESIDENTIAL_GROUPS -> kind == BodyKind.RESIDENTIAL_GROUP;
      case LOCALITIES, DISTRICTS, COMMUNES, PEOPLE -> false;
    };
  }

  private static boolean says(Phrase phrase, Body body) {
    var words = Words.of(body.name());
    return phrase.isIn(words, 0, words.size());
  }

  private boolean isFront(Body body) {
    return realm.words(body).joined().contains("mat tran")
        || realm.words(body).joined().contains("mttq");
  }

  private Code reason(Body body) {
    return switch (body.kind()) {
      case UNION -> isFront(body) ? Code.LEFT_FRONT : Code.LEFT_UNION;
      case PARTY_BODY -> Code.LEFT_PARTY;
      case PRESS, STATION -> Code.LEFT_MEDIA;
      case CENTRAL_AGENCY -> Code.LEFT_CENTRAL;
      case ENTERPRISE -> Code.LEFT_ENTERPRISE;
      case PROVINCE_COMMITTEE, DISTRICT_COMMITTEE, COMMUNE_COMMITTEE -> Code.LEFT_COMMUNE;
      case SERVICE_UNIT, ONE_STOP -> Code.LEFT_UNIT;
      case OFFICE, DEPARTMENT, DIVISION, RESIDENTIAL_GROUP, OTHER -> Code.LEFT_OTHER;
    };
  }

  private static List<Body> inOrder(List<Body> found) {
    return found.stream().distinct().toList();
  }
}
