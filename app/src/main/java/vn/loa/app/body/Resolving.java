package vn.loa.app.body;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.app.body.Resolution.Code;
import vn.loa.app.body.Resolution.Reason;
import vn.loa.app.body.name.NameWords;
import vn.loa.app.body.name.Territory;
import vn.loa.obligation.Bearer;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** From the words of a plan to bodies of its day: a pure function of the chronicle. */
final class Resolving {

  /** Before the name of the body whose head is meant: "Chánh Văn phòng", "Chủ tịch UBND". */
  private static final Phrase HEAD =
      Phrase.of(
          "(thủ trưởng|người đứng đầu|chủ tịch|giám đốc|lãnh đạo|=trưởng|=chánh|hiệu trưởng)");

  /** "Hệ thống đài truyền thanh cấp xã" are the stations. */
  private static final Phrase SYSTEM = Phrase.of("hệ thống");

  private Resolving() {}

  /**
   * What a bearer means.
   *
   * @param designated what a person said, null for nothing
   */
  static Resolution resolve(
      Chronicle chronicle,
      Bearer bearer,
      long issuer,
      LocalDate day,
      @Nullable Designation designated) {
    if (designated != null && !designated.chosen().isEmpty())
      return chosen(chronicle, designated, day);
    var realm = Realm.of(chronicle.on(day), issuer);
    if (realm.isEmpty()) return new Resolution.None(List.of(Reason.of(Code.UNKNOWN_ISSUER)));
    if (bearer.group() != null) {
      var addressed = Addressed.of(bearer.text(), bearer.group());
      return GroupRule.resolve(realm.get(), addressed);
    }
    return named(realm.get(), NameWords.of(withoutHead(bearer.text())));
  }

  private static Resolution named(Realm realm, NameWords name) {
    if (name.size() == 0) return new Resolution.None(List.of(Reason.of(Code.UNKNOWN_NAME)));
    var governed = Territory.governedBy(name);
    var level = CommitteeRule.level(name);
    if (level.isPresent() && Territory.isCommittee(name.part(0, name.size() - 2)))
      return CommitteeRule.each(realm, level.get());
    if (governed.isPresent()) return CommitteeRule.resolve(realm, governed.get());
    if (Territory.isCommittee(name)) return CommitteeRule.own(realm);
    return NameRule.resolve(realm, name);
  }

  private static String withoutHead(String text) {
    var words = Words.of(text);
    int end =
        Math.max(HEAD.matchAt(words, 0, words.size()), SYSTEM.matchAt(words, 0, words.size()));
    return end > 0 && end < words.size() ? text.substring(words.start(end)) : text;
  }

  private static Resolution chosen(Chronicle chronicle, Designation designated, LocalDate day) {
    var bodies = new LinkedHashSet<Long>();
    boolean heirs = false;
    for (long body : designated.chosen()) {
      var now = chronicle.heirs(body, day);
      heirs |= !now.equals(List.of(body));
      bodies.addAll(now);
    }
    var reason =
        Reason.of(
            Code.DESIGNATED,
            "who",
            designated.who(),
            "day",
            Soundness.DAY.format(designated.since()));
    if (bodies.isEmpty())
      return new Resolution.None(
          List.of(reason, Reason.of(Code.ENDED, "day", Soundness.DAY.format(day))));
    var why = heirs ? List.of(reason, Reason.of(Code.DESIGNATED_HEIRS)) : List.of(reason);
    return new Resolution.Resolved(List.copyOf(bodies), why, List.of());
  }

  /** The form in which texts of bearers are kept and compared. */
  static String key(String text) {
    return NameWords.of(text).joined();
  }

  /** The last of the designations that holds on a day. */
  static Optional<Designation> holding(List<Designation> inOrder, LocalDate day) {
    return inOrder.stream().filter(one -> !one.since().isAfter(day)).reduce((a, b) -> b);
  }
}
