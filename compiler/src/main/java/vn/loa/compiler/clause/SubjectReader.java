package vn.loa.compiler.clause;

import org.jspecify.annotations.Nullable;
import vn.loa.compiler.bearer.BearerList;
import vn.loa.compiler.bearer.BearerReader;
import vn.loa.compiler.bearer.Stops;
import vn.loa.compiler.verb.ActVerbs;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Finds the subject of a sentence: "Giao Phòng ...", "Đề nghị Hội ...", "Sở ... chủ trì". */
final class SubjectReader {

  private static final Phrase DELEGATES =
      Phrase.of(
          "(giao cho|giao|phân công cho|phân công|yêu cầu|nghiêm túc yêu cầu|đối với|riêng đối với|riêng|còn|trách nhiệm của|nhiệm vụ của)");
  private static final Phrase ADVISES =
      Phrase.of("(trân trọng)? (đề nghị|khuyến khích|kêu gọi|=mời|mong muốn)");

  /** Openings after which the subject stands further on. */
  private static final Phrase PREAMBLE =
      Phrase.of(
          "(ngoài ra|đồng thời|bên cạnh đó|trên cơ sở|căn cứ|trong quá trình|trong trường hợp|trường hợp|khi|nếu|để|hàng|hằng|định kỳ|mỗi (tuần|tháng|quý|năm)"
              + "|trong năm|năm #|trước ngày|chậm nhất|trong (quý|tháng|mỗi)|đối với|từ|theo (kế hoạch|quy định|chỉ đạo|yêu cầu|đề nghị|chức năng|nhiệm vụ)|qua đó|riêng|trên đây là|kết thúc|sau khi|nhân dịp|đến|vào|quý|cuối (tháng|quý|năm)"
              + "|hai tuần|một tuần|# (tuần|tháng) (một|#) lần|tuyên truyền thông qua|thông qua|thực hiện|về|cứ|sau|quá trình|để|trên|tại|nhân dịp|qua|từ)");

  private static final Phrase ORDERS = Phrase.of("(yêu cầu|đề nghị|giao)");
  private static final int FURTHEST = 60;

  private final Words words;
  private final BearerReader bearers;

  SubjectReader(Words words, BearerReader bearers) {
    this.words = words;
    this.bearers = bearers;
  }

  /** The subject of a sentence, or null where it names none. */
  @Nullable Subject of(int from, int to) {
    var direct = at(from, to);
    if (direct != null) return direct;
    if (PREAMBLE.matchAt(words, from, to) < 0) return measured(from, to);
    return further(from, to);
  }

  /** "...: mỗi phường ít nhất 03 tin": behind a colon, a name with a number right behind it. */
  private @Nullable Subject measured(int from, int to) {
    for (int i = from + 1; i < Math.min(to, from + FURTHEST); i++) {
      if (!words.is(i, ":")) continue;
      var subject = at(i + 1, to);
      if (subject != null && Quantities.beginsAt(words, subject.act(), to)) return subject;
    }
    return null;
  }

  private @Nullable Subject further(int from, int to) {
    int limit = Math.min(to, from + FURTHEST);
    for (int i = from + 1; i < limit; i++) {
      boolean opening =
          words.is(i - 1, ",")
              || words.is(i - 1, ";")
              || words.is(i - 1, ":")
              || words.is(i - 1, "nay");
      if (!opening && ADVISES.matchAt(words, i, to) < 0 && DELEGATES.matchAt(words, i, to) < 0)
        continue;
      if (!opening && words.is(i, "yeu") && words.is(i - 1, "theo")) continue;
      var subject = at(i, to);
      if (subject != null) return subject;
    }
    return null;
  }

  /** The subject that stands exactly at a word, or null. */
  @Nullable Subject at(int from, int to) {
    var voice = Clause.Voice.PLAIN;
    int at = from;
    int after = ADVISES.matchAt(words, at, to);
    if (after >= 0) {
      voice = Clause.Voice.ADVISORY;
      at = after;
    } else {
      after = DELEGATES.matchAt(words, at, to);
      if (after >= 0) {
        voice = Clause.Voice.DELEGATED;
        at = after;
      }
    }
    var list = voice == Clause.Voice.PLAIN ? bearers.listAt(at, to) : bearers.addressedAt(at, to);
    if (list == null) return null;
    var ordered = ordered(list, to);
    if (ordered != null) return ordered;
    int act = actAfter(list, to, voice);
    return act < 0 ? null : new Subject(list.bearers(), voice, act);
  }

  /** "UBND phường yêu cầu các tổ dân phố ...": the body that is asked bears the duty. */
  private @Nullable Subject ordered(BearerList list, int to) {
    if (list.to() >= to || ORDERS.matchAt(words, list.to(), to) < 0) return null;
    return at(list.to(), to);
  }

  /**
   * Where the act begins after the names, or -1 where no act follows and so they are no subject.
   */
  private int actAfter(BearerList list, int to, Clause.Voice voice) {
    int at = list.to();
    if (at < to && (words.is(at, ",") || words.is(at, ":"))) at++;
    if (at >= to) return -1;
    if (ActVerbs.beginsAct(words, at, to)) return at;
    if (Quantities.beginsAt(words, at, to) || saysMore(at, to)) return at;
    return voice == Clause.Voice.PLAIN ? -1 : at;
  }

  /** A word at which names end, and which is no mere preposition. */
  private boolean saysMore(int at, int to) {
    boolean preposition =
        words.is(at, "ve")
            || words.is(at, "theo")
            || words.is(at, "qua")
            || words.is(at, "do")
            || words.is(at, "trong")
            || words.is(at, "nhu")
            || words.is(at, "de")
            || words.is(at, "nham");
    return !preposition && words.isLetters(at) && Stops.at(words, at, to);
  }
}
