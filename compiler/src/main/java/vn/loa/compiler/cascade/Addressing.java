package vn.loa.compiler.cascade;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.head.DocumentHead;
import vn.loa.compiler.likeness.LikeBodies;
import vn.loa.compiler.likeness.Tier;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.BearerGroup;
import vn.loa.obligation.Obligation;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Decides whom a duty of the parent falls on: the child's body, a like of its bodies, others. */
final class Addressing {

  private static final Phrase COMMITTEE = Phrase.of("(ubnd|ủy ban nhân dân)");
  private static final Phrase OFFICES = Phrase.of("(cơ quan|đơn vị|địa phương)");

  /** Words that groups are named with; what else stands there narrows the group down. */
  private static final Set<String> GROUP_WORDS =
      Set.of(
          "ubnd", "uy", "ban", "nhan", "dan", "cac", "moi", "tung", "tat", "ca", "cap", "xa",
          "phuong", "thi", "tran", "dac", "khu", "huyen", "quan", "thanh", "pho", "va", ",", ";",
          "chu", "tich", "thu", "truong", "tinh", "tren", "dia", "thuoc", "-", ".");

  private final Tier above;
  private final Tier tier;
  private final @Nullable LocalDate date;
  private final String issuer;

  Addressing(DocumentHead parent, DocumentHead child) {
    this.date = child.date() != null ? child.date() : parent.date();
    this.above = Tier.of(parent.issuer(), parent.date());
    this.tier = Tier.of(child.issuer(), date);
    this.issuer = folded(child.issuer() == null ? "" : child.issuer());
  }

  Tier tier() {
    return tier;
  }

  /** Of several bearers the one that is nearest to the child counts. */
  Addressed of(Obligation duty) {
    if (duty.bearers().isEmpty()) {
      return new Addressed.Perhaps(Reason.of(Reason.Code.BEARER_UNKNOWN, "bearer", ""));
    }
    var nearest = nearest(duty.bearers());
    if (nearest.distance() < 3) return nearest;
    boolean takesPart =
        !duty.coordinators().isEmpty() && nearest(duty.coordinators()) instanceof Addressed.Body;
    if (!takesPart) return nearest;
    return new Addressed.Perhaps(reason(Reason.Code.TAKES_PART, duty.coordinators().getFirst()));
  }

  private Addressed nearest(List<Bearer> bearers) {
    return bearers.stream()
        .map(this::of)
        .min(Comparator.comparingInt(Addressed::distance))
        .orElseThrow();
  }

  private Addressed of(Bearer bearer) {
    var group = bearer.group();
    if (isIssuer(bearer)) return body(bearer);
    if (group == null) return single(bearer);
    return switch (group) {
      case AGENCIES, OFFICIALS, MASS_ORGANISATIONS -> body(bearer);
      case DISTRICT_COMMITTEES -> tier == Tier.DISTRICT ? narrowed(bearer) : others(bearer);
      case COMMUNE_COMMITTEES, RESIDENTIAL_GROUPS ->
          switch (tier) {
            case DISTRICT -> narrowed(bearer);
            case COMMUNE -> group == BearerGroup.COMMUNE_COMMITTEES ? mine(bearer) : body(bearer);
            case CENTRAL, PROVINCE, UNIT -> others(bearer);
          };
      case LOCALITIES -> tier == Tier.UNIT ? others(bearer) : body(bearer);
      case DEPARTMENTS -> unit(bearer, "so", "ban");
      case DIVISIONS -> unit(bearer, "phong", "ban");
      case HEADS -> heads(bearer);
      case MEDIA -> single(bearer);
      case OTHER -> new Addressed.Perhaps(reason(Reason.Code.BEARER_UNKNOWN, bearer));
    };
  }

  /** One body: the child's own, its name at any place, or one with likes. */
  private Addressed single(Bearer bearer) {
    if (tier == Tier.COMMUNE && !kinds(Words.of(bearer.text())).isEmpty() && !isNamed(bearer))
      return mine(bearer);
    var named = Tier.of(bearer.text(), date);
    if (named == tier && tier != Tier.UNIT) return isNamed(bearer) ? others(bearer) : mine(bearer);
    if (tier == Tier.UNIT) return others(bearer);
    if (!speaksToTier(bearer)) return others(bearer);
    return switch (LikeBodies.of(bearer.text(), above, tier, date)) {
      case LikeBodies.Known known ->
          new Addressed.Like(reason(Reason.Code.ON_LIKE, bearer), known.names());
      case LikeBodies.None none -> new Addressed.Others(reason(Reason.Code.NO_SUCH_BODY, bearer));
      case LikeBodies.Unknown unknown ->
          new Addressed.Perhaps(reason(Reason.Code.BODY_UNKNOWN, bearer));
    };
  }

  /** "UBND huyện Đông" is another body for UBND huyện Tây; "UBND huyện" alone is every one. */
  private static boolean isNamed(Bearer bearer) {
    var words = Words.of(bearer.text());
    int last = words.size() - 1;
    return last > 1 && words.isCapital(last) && !words.isAllCapitals(last);
  }

  /** "UBND các phường" does not speak to a commune that is a xã. */
  private Addressed mine(Bearer bearer) {
    return tier == Tier.COMMUNE && !speaksToTier(bearer) ? others(bearer) : narrowed(bearer);
  }

  private boolean speaksToTier(Bearer bearer) {
    if (tier != Tier.COMMUNE) return true;
    var kinds = kinds(Words.of(bearer.text()));
    return kinds.isEmpty() || kinds.stream().anyMatch(kinds(Words.of(issuer))::contains);
  }

  /** The kinds of communes that are named: "xa", "phuong", "thi tran", "dac khu". */
  private static Set<String> kinds(Words words) {
    var kinds = new HashSet<String>();
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, "xa") && !words.is(i - 1, "thi") && !words.is(i + 1, "hoi")) kinds.add("xa");
      if (words.is(i, "phuong") && !words.is(i - 1, "dia")) kinds.add("phuong");
      if (words.is(i, "tran") && words.is(i - 1, "thi")) kinds.add("tran");
      if (words.is(i, "khu") && words.is(i - 1, "dac")) kinds.add("khu");
    }
    return kinds;
  }

  /** "Các xã biên giới": whether the child is one of them, only a person knows. */
  private Addressed narrowed(Bearer bearer) {
    if (bearer.group() == BearerGroup.RESIDENTIAL_GROUPS) return body(bearer);
    var words = Words.of(bearer.text());
    boolean plural = bearer.group() != null;
    for (int i = 0; plural && i < words.size(); i++) {
      if (!GROUP_WORDS.contains(words.folded(i)) && !words.isCapital(i))
        return new Addressed.Perhaps(reason(Reason.Code.SOME_ONLY, bearer));
    }
    return body(bearer);
  }

  private Addressed heads(Bearer bearer) {
    var words = Words.of(bearer.text());
    if (OFFICES.isIn(words, 0, words.size())) return body(bearer);
    if (!COMMITTEE.isIn(words, 0, words.size()))
      return tier == Tier.COMMUNE || tier == Tier.DISTRICT ? others(bearer) : unit(bearer, "so");
    boolean districts = !kinds(words).isEmpty() ? tier != Tier.UNIT : tier == Tier.DISTRICT;
    if (!districts) return others(bearer);
    return tier == Tier.COMMUNE ? mine(bearer) : body(bearer);
  }

  /** Groups of departments or divisions speak to a child that is one of them. */
  private Addressed unit(Bearer bearer, String... beginnings) {
    if (tier == Tier.UNIT) {
      for (var beginning : beginnings) if (issuer.startsWith(beginning)) return body(bearer);
    }
    return others(bearer);
  }

  private boolean isIssuer(Bearer bearer) {
    String name = folded(bearer.text());
    if (name.length() < 5 || issuer.isEmpty()) return false;
    return name.startsWith(issuer) || tier == Tier.UNIT && issuer.startsWith(name);
  }

  private static String folded(String name) {
    var words = Words.of(name);
    return words.foldedText(0, words.size()).replace("uy ban nhan dan", "ubnd");
  }

  private static Addressed body(Bearer bearer) {
    return new Addressed.Body(reason(Reason.Code.ON_BODY, bearer));
  }

  private static Addressed others(Bearer bearer) {
    return new Addressed.Others(reason(Reason.Code.ADDRESSES_OTHERS, bearer));
  }

  private static Reason reason(Reason.Code code, Bearer bearer) {
    return Reason.of(code, "bearer", bearer.text());
  }
}
