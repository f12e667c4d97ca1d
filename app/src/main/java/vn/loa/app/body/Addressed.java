package vn.loa.app.body;

import java.util.EnumSet;
import java.util.Set;
import vn.loa.app.body.name.Territory;
import vn.loa.obligation.BearerGroup;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.PhraseBook;
import vn.loa.vietnamese.Words;

/**
 * Whom the words of a group address.
 *
 * @param parts kinds of members
 * @param communes which kinds of communes are named; empty for all
 * @param heads whether it is their heads that are addressed
 * @param concerned whether only those concerned are
 * @param ofCommunes whether members of each commune are meant: "các đoàn thể các xã"
 */
record Addressed(
    Set<Part> parts,
    Set<Territory.Kind> communes,
    boolean heads,
    boolean concerned,
    boolean ofCommunes) {

  /** A kind of members. */
  enum Part {
    /** "Sở, ban, ngành". */
    DEPARTMENTS,
    /** "Phòng, ban". */
    DIVISIONS,
    /** "Cơ quan chuyên môn". */
    PROFESSIONAL,
    /** "Cơ quan, đơn vị". */
    AGENCIES,
    /** "Đơn vị sự nghiệp". */
    SERVICE_UNITS,
    UNIONS,
    FRONT,
    PARTY,
    MEDIA,
    /** "Cơ quan tuyên truyền": media, and units that do culture. */
    PROPAGANDA,
    /** "Cơ quan Trung ương, ngành dọc đóng trên địa bàn". */
    CENTRAL,
    ENTERPRISES,
    /** "Địa phương": the level below. */
    LOCALITIES,
    DISTRICTS,
    COMMUNES,
    RESIDENTIAL_GROUPS,
    PEOPLE
  }

  private static final String MEDIA_WORDS =
      "(báo chí|truyền =hình|truyền =thanh|phát =thanh|thông tấn|truyền thông"
          + "|thông tin đại chúng|=báo|=đài)";

  private static final PhraseBook<Part> PARTS =
      new PhraseBook.Builder<Part>()
          .add(Part.DEPARTMENTS, "=sở", "=ban", "=ngành")
          .add(Part.DIVISIONS, "=phòng")
          .add(Part.PROFESSIONAL, "cơ quan chuyên môn")
          .add(Part.AGENCIES, "cơ quan", "đơn vị")
          .add(Part.SERVICE_UNITS, "đơn vị sự nghiệp", "đơn vị (trực)? thuộc")
          .add(
              Part.UNIONS,
              "đoàn thể",
              "tổ chức chính trị",
              "tổ chức (ct|đoàn thể)",
              "=hội",
              "tổ chức xã hội",
              "hội đoàn")
          .add(Part.FRONT, "mặt trận", "mttq")
          .add(Part.PARTY, "cấp ủy", "cơ quan đảng", "đảng ủy", "ban đảng", "ban xây dựng đảng")
          .add(
              Part.MEDIA,
              "cơ quan ..1 " + MEDIA_WORDS,
              MEDIA_WORDS,
              "hệ thống (truyền =thanh|=đài)")
          .add(Part.PROPAGANDA, "cơ quan ..1 tuyên truyền")
          .add(
              Part.CENTRAL,
              "ngành dọc",
              "cơ quan trung ương",
              "trung ương đóng",
              "đóng trên địa bàn")
          .add(Part.ENTERPRISES, "doanh nghiệp", "hợp tác xã")
          .add(Part.LOCALITIES, "địa phương")
          .add(
              Part.RESIDENTIAL_GROUPS,
              "=thôn",
              "khu phố",
              "tổ dân phố",
              "khu dân cư",
              "=ấp",
              "=bản",
              "buôn",
              "khóm")
          .add(
              Part.PEOPLE,
              "cán bộ",
              "công chức",
              "viên chức",
              "người lao động",
              "đội ngũ",
              "báo cáo viên",
              "tuyên truyền viên",
              "phóng viên")
          .build();

  private static final PhraseBook<Territory.Kind> TERRITORIES =
      new PhraseBook.Builder<Territory.Kind>()
          .add(Territory.Kind.DISTRICT, "=huyện", "=quận", "cấp huyện")
          .add(Territory.Kind.TOWN, "thị xã")
          .add(Territory.Kind.CITY, "thành phố")
          .add(Territory.Kind.COMMUNE, "=xã", "cấp xã")
          .add(Territory.Kind.WARD, "phường")
          .add(Territory.Kind.TOWNSHIP, "thị trấn")
          .add(Territory.Kind.SPECIAL_ZONE, "đặc khu")
          .build();

  private static final Phrase HEADS =
      Phrase.of("(thủ trưởng|người đứng đầu|chủ tịch|giám đốc|lãnh đạo|=trưởng|=chánh)");
  private static final Phrase CONCERNED =
      Phrase.of("(liên quan|được (giao|phân công)|có nhiệm vụ)");
  private static final Phrase BEFORE_LIST = Phrase.of("(các|những|mọi|từng|mỗi|cấp|và|,|;|/|-)");
  private static final Phrase PLURAL = Phrase.of("(các|những|mọi|từng|mỗi)");
  private static final Phrase COMMITTEE = Phrase.of("(chủ tịch)? (ubnd|ủy ban nhân dân)");
  private static final Phrase PARTING = Phrase.of("(,|;|và)");

  Addressed {
    parts = Set.copyOf(parts);
    communes = Set.copyOf(communes);
  }

  static Addressed of(String text, BearerGroup group) {
    var words = Words.of(text);
    var parts = EnumSet.noneOf(Part.class);
    var communes = EnumSet.noneOf(Territory.Kind.class);
    boolean ofCommunes = false;
    for (var hit : PARTS.findAll(words, 0, words.size())) {
      boolean committee = hit.from() > 0 && words.is(hit.from() - 1, "uy");
      if (!committee) parts.add(hit.meaning());
    }
    for (var hit : TERRITORIES.findAll(words, 0, words.size())) {
      if (!isListed(words, hit.from())) continue;
      boolean commune = isCommune(hit.meaning());
      if (commune && isOwner(words, hit.from(), parts)) ofCommunes = true;
      else parts.add(commune ? Part.COMMUNES : Part.DISTRICTS);
      // "Cấp xã" are all communes, whatever they are called.
      if (commune && !words.is(hit.from(), "cap")) communes.add(hit.meaning());
      if (commune && words.is(hit.from(), "cap")) communes.addAll(all());
    }
    if (parts.isEmpty()) parts.addAll(of(group));
    // "Các phòng, ban": divisions, and no departments.
    if (parts.contains(Part.DIVISIONS)) parts.remove(Part.DEPARTMENTS);
    return new Addressed(
        parts,
        communes,
        group == BearerGroup.HEADS || HEADS.matchAt(words, 0, words.size()) >= 0,
        CONCERNED.isIn(words, 0, words.size()),
        ofCommunes);
  }

  private static Set<Territory.Kind> all() {
    return EnumSet.of(
        Territory.Kind.COMMUNE,
        Territory.Kind.WARD,
        Territory.Kind.TOWNSHIP,
        Territory.Kind.SPECIAL_ZONE);
  }

  static boolean isCommune(Territory.Kind kind) {
    return all().contains(kind);
  }

  /** "Các xã, phường" lists them; in "các đoàn thể huyện" the word tells only whose they are. */
  private static boolean isListed(Words words, int at) {
    boolean society = words.is(at, "xa") && at + 1 < words.size() && words.is(at + 1, "hoi");
    if (society) return false;
    if (at == 0 || at == committee(words) || words.is(at, "cap")) return true;
    return BEFORE_LIST.matchAt(words, at - 1, at) >= 0;
  }

  /** Where the words "UBND" at the beginning end; -1 if they are not there. */
  private static int committee(Words words) {
    return COMMITTEE.matchAt(words, 0, words.size());
  }

  /** "Các đoàn thể các xã": what belongs to the communes, not the communes. */
  private static boolean isOwner(Words words, int at, Set<Part> parts) {
    if (at < 2 || parts.isEmpty() || at - 1 == committee(words)) return false;
    if (PLURAL.matchAt(words, at - 1, at) < 0) return false;
    boolean own =
        words.is(at - 2, "ubnd") || at > 2 && words.is(at - 2, "dan") && words.is(at - 3, "nhan");
    return !own && PARTING.matchAt(words, at - 2, at - 1) < 0;
  }

  /** What a group means whose words tell nothing. */
  private static Set<Part> of(BearerGroup group) {
    return switch (group) {
      case AGENCIES -> Set.of(Part.AGENCIES);
      case DEPARTMENTS -> Set.of(Part.DEPARTMENTS);
      case DIVISIONS -> Set.of(Part.DIVISIONS);
      case DISTRICT_COMMITTEES -> Set.of(Part.DISTRICTS);
      case COMMUNE_COMMITTEES -> Set.of(Part.COMMUNES);
      case LOCALITIES -> Set.of(Part.LOCALITIES);
      case RESIDENTIAL_GROUPS -> Set.of(Part.RESIDENTIAL_GROUPS);
      case MEDIA -> Set.of(Part.MEDIA);
      case MASS_ORGANISATIONS -> Set.of(Part.UNIONS);
      case HEADS -> Set.of(Part.AGENCIES);
      case OFFICIALS -> Set.of(Part.PEOPLE);
      case OTHER -> Set.of();
    };
  }
}
