package vn.loa.compiler.clause;

import java.util.ArrayList;
import java.util.List;
import vn.loa.compiler.quantity.Counts;
import vn.loa.compiler.quantity.Quotas;
import vn.loa.compiler.verb.ActVerbs;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Cuts a sentence where a new act begins, or where other bearers get a quantity of their own. */
final class ActCutter {

  /** Links that announce a further act. */
  private static final Phrase FURTHER = Phrase.of("(đồng thời|song song|bên cạnh đó|ngoài ra)");

  private static final Phrase FUNDS =
      Phrase.of(
          "(trong đó ..3|và|,)? (lưu ý|chú ý|chú trọng|quan tâm)? (bố trí|đảm bảo|bảo đảm) ..6 (kinh phí|nguồn lực)");
  private static final Phrase PROMPTLY =
      Phrase.of(
          "(kịp thời|thường xuyên|định kỳ) (báo cáo|biểu dương|khen thưởng|tổng hợp|đề xuất|tham mưu biểu dương)");
  private static final Phrase REGULARLY =
      Phrase.of(
          "(định kỳ|hàng (tuần|tháng|quý|năm)|hằng (tuần|tháng|quý|năm)|mỗi (tuần|tháng|quý|năm)) ..3 (tổng hợp|báo cáo|gửi báo cáo|đánh giá)");
  private static final Phrase KEEPS = Phrase.of("(duy trì|thành lập mới|mở (mới|chuyên))");
  private static final Phrase REPORTS = Phrase.of("(định kỳ)? (tổng hợp ,?)? báo cáo");
  private static final Phrase DECIDES =
      Phrase.of("(báo cáo|trình) ..9 (xem xét|quyết định|phê duyệt|cho ý kiến)");
  private static final Phrase MONEY = Phrase.of("(kinh phí|dự toán|ngân sách)");
  private static final Phrase ENABLES = Phrase.of("(để|nhằm|gửi|đến|cho|về|tới)");
  private static final Phrase CASE =
      Phrase.of("(trong trường hợp|trường hợp|nếu|khi) ..14 (thì|,)");

  private static final Phrase JOINS = Phrase.of("phối hợp với");

  /** Verbs that after a comma and a long act begin another one. */
  private static final Phrase TURNS =
      Phrase.of(
          "(vận động|phối hợp với|ban hành|(tổng hợp ,?)? báo cáo (ủy ban|ubnd|sở|phòng|bộ|về|kết quả))");

  private static final Phrase CHECKS = Phrase.of("(giám sát|kiểm tra|theo dõi|đôn đốc)");
  private static final Phrase RHYTHM =
      Phrase.of("(định kỳ)? (=hàng|=hằng) (ngày|tuần|tháng|quý|năm)");
  private static final Phrase EXCEPTED = Phrase.of("riêng ..8 trước");
  private static final Phrase BALANCES = Phrase.of("(cân đối|phân bổ|dành|sắp xếp)");
  private static final Phrase ANSWERS = Phrase.of("(đăng tải|công khai|thông báo|công bố)");
  private static final Phrase AT_ONCE = Phrase.of("kịp thời");
  private static final Phrase PENALTY =
      Phrase.of(
          "(các)? (cơ quan|đơn vị|địa phương|tập thể|cá nhân) ..6 (không|chậm|vi phạm) ..16 (=bị|không (được)? (xem xét|xét)|phê bình|hạ)");
  private static final Phrase OWN_CASE =
      Phrase.of(
          "(xã|phường|thôn|xóm|đơn vị|cơ quan|địa phương|=nơi) ..8 (chưa có|không có) ..6 =thì");
  private static final Phrase ON_CHANNEL =
      Phrase.of("(fanpage|zalo|facebook|trang) ..6 (=đăng|=gửi|=phát|đăng tải)");
  private static final Phrase VOICES = Phrase.of("(kiến nghị|góp ý)");
  private static final Phrase ONLY_WHEN =
      Phrase.of("(ban hành|hoàn thành) (trước|chậm nhất|muộn nhất|trong|xong|vào)");
  private static final Phrase TO_GATHER = Phrase.of("để (tổng hợp|theo dõi|nắm)");
  private static final int LONG_ACT = 10;
  private static final int SHORT_ACT = 5;

  /** How far back a sentence is looked at; keeps the work linear in its length. */
  private static final int WINDOW = 60;

  private final Words words;
  private final SubjectReader subjects;

  ActCutter(Words words, SubjectReader subjects) {
    this.words = words;
    this.subjects = subjects;
  }

  /** Where the pieces of a sentence begin, in order; the first is its own first word. */
  List<Integer> cuts(int from, int act, int to) {
    var out = new ArrayList<Integer>();
    out.add(from);
    int piece = act;
    for (int i = act + 1; i < to - 1; i++) {
      int cut = cutAt(i, piece, to);
      if (cut < 0) continue;
      out.add(cut);
      piece = cut;
      i = cut;
    }
    return out;
  }

  /** The first word of a new piece that the sign or link at a word begins, or -1. */
  private int cutAt(int i, int begun, int to) {
    int piece = Math.max(begun, i - WINDOW);
    if (insideBrackets(i, piece)) return -1;
    if (words.is(i, ";")) return afterSemicolon(i + 1, piece, to);
    if (FURTHER.matchAt(words, i, to) >= 0) {
      int at = FURTHER.matchAt(words, i, to);
      if (words.is(at, ",")) at++;
      return ActVerbs.beginsAct(words, at, to) || subjects.at(at, to) != null ? i : -1;
    }
    if (words.is(i, ",")) return afterComma(i + 1, piece, to);
    if (words.is(i, "va")) return afterAnd(i + 1, piece, to);
    if (words.is(i, "trong") && words.is(i + 1, "do") && FUNDS.matchAt(words, i, to) >= 0) return i;
    return -1;
  }

  private boolean insideBrackets(int i, int piece) {
    int depth = 0;
    for (int k = i - 1; k >= piece && k > i - 40; k--) {
      if (words.is(k, ")")) depth--;
      if (words.is(k, "(") && ++depth > 0) return true;
    }
    return false;
  }

  private int afterSemicolon(int at, int piece, int to) {
    if (at >= to) return -1;
    if (MONEY.isIn(words, piece, at) && DECIDES.matchAt(words, at, to) >= 0) return -1;
    if (CASE.matchAt(words, at, to) >= 0) return at;
    if (PENALTY.matchAt(words, at, to) >= 0
        || OWN_CASE.matchAt(words, at, to) >= 0
        || ON_CHANNEL.matchAt(words, at, to) >= 0) return at;
    int verb = ActVerbs.skipAdverbs(words, at, to);
    if (verb < to && ActVerbs.verbAt(words, verb, to) != null) return at;
    if (subjects.at(at, to) != null) return at;
    boolean measured = Quantities.beginsAt(words, at, to);
    return measured && Quotas.of(words, piece, at) != null ? at : -1;
  }

  private int afterComma(int at, int piece, int to) {
    boolean oneWord = at + 1 < to && words.is(at + 1, ",");
    if (oneWord || !actsBefore(piece, at) || VOICES.matchAt(words, at, to) >= 0) return -1;
    if (ONLY_WHEN.matchAt(words, at, to) >= 0) return -1;
    if (DECIDES.matchAt(words, at, to) >= 0 && TO_GATHER.isIn(words, Math.max(piece, at - 6), at))
      return -1;
    if (words.is(at, "moi") && Quotas.of(words, piece, at) == null) return -1;
    if (FUNDS.matchAt(words, at, to) >= 0
        && !MONEY.isIn(words, piece, at)
        && !BALANCES.isIn(words, at - 4, at)) return at;
    if (PROMPTLY.matchAt(words, at, to) >= 0 && !startsWithReport(piece, at)) return at;
    if (REGULARLY.matchAt(words, at, to) >= 0 || rhythmThenVerb(at, to)) return at;
    if (words.canBe(at, "rieng", "riêng") && EXCEPTED.matchAt(words, at, to) >= 0) return at;
    boolean turns = at - piece > LONG_ACT && TURNS.matchAt(words, at, to) >= 0;
    if (turns && !MONEY.isIn(words, piece, at) && !startsWithReport(piece, at)) return at;
    if (Counts.another(words, piece, at, to)) return at;
    return otherBearers(at, to) && !isJoined(piece, at) ? at : -1;
  }

  /** Whether more than an opening such as "Trong mỗi quý" stands before a comma. */
  private boolean actsBefore(int piece, int at) {
    int from = Math.max(piece, at - WINDOW);
    for (int i = from; i < at; i++) if (ActVerbs.verbAt(words, i, at) != null) return true;
    return Quotas.of(words, from, at) != null;
  }

  private boolean startsWithReport(int piece, int to) {
    int verb = ActVerbs.skipAdverbs(words, piece, to);
    return REPORTS.matchAt(words, verb, to) >= 0;
  }

  /** "Sở A 02 tin, các sở khác 01 tin": names with a number right behind them. */
  /** ", hằng tuần đăng ...": a rhythm of its own before another verb. */
  private boolean rhythmThenVerb(int at, int to) {
    int after = RHYTHM.matchAt(words, at, to);
    if (after < 0) return false;
    int verb = ActVerbs.skipAdverbs(words, after, to);
    return verb < to
        && ActVerbs.verbAt(words, verb, to) != null
        && !Counts.onlyMeasures(words, at, verb);
  }

  /** "Phối hợp với Công an phường, Phòng Kinh tế làm 04 tin": the names belong to one act. */
  private boolean isJoined(int piece, int at) {
    return JOINS.isIn(words, piece, at) && Quotas.of(words, piece, at) == null;
  }

  private boolean otherBearers(int at, int to) {
    int name = words.is(at, "con") || words.is(at, "rieng") || words.is(at, "va") ? at + 1 : at;
    var subject = subjects.at(name, to);
    if (subject == null) return false;
    var verb = ActVerbs.verbAt(words, subject.act(), to);
    boolean has =
        words.canBe(subject.act(), "co", "có") && Quantities.beginsAt(words, subject.act() + 1, to);
    return has
        || Quantities.beginsAt(words, subject.act(), to)
        || verb != null && Quantities.beginsAt(words, verb.to(), to);
  }

  private int afterAnd(int at, int piece, int to) {
    if (KEEPS.matchAt(words, at, to) >= 0 && isWatch(piece, at) && !isOpening(at - 2)) return at;
    if (Counts.moreOfTheSame(words, piece, at, to)) return at;
    if (at - piece > SHORT_ACT
        && (turnsTo(piece, at, to) || Counts.ownRhythm(words, piece, at, to))) return at;
    if (REGULARLY.matchAt(words, at, to) >= 0) return at;
    if (JOINS.matchAt(words, at, to) >= 0 && at - piece > 5) return at;
    return otherBearers(at, to) && !ENABLES.isIn(words, at - 2, at - 1) ? at : -1;
  }

  /** "thành lập mới và duy trì": both verbs speak of one column. */
  private boolean isOpening(int at) {
    for (int i = Math.max(0, at - 2); i <= at; i++) {
      var verb = ActVerbs.verbAt(words, i, at + 1);
      if (verb != null && verb.meaning() == ActVerbs.Family.OPEN) return true;
    }
    return false;
  }

  /**
   * A second verb of a kind of its own: telling and then inspecting, printing and then opening a
   * column.
   */
  private boolean turnsTo(int piece, int at, int to) {
    var first = ActVerbs.verbAt(words, ActVerbs.skipAdverbs(words, piece, at), at);
    var second = ActVerbs.verbAt(words, at, to);
    if (AT_ONCE.matchAt(words, at, to) >= 0 && ActVerbs.beginsAct(words, at, to)) return true;
    if (first == null
        || second == null
        || first.meaning() == second.meaning()
        || first.meaning() == ActVerbs.Family.ANY) return false;
    if (first.meaning() == ActVerbs.Family.WATCH && second.meaning() == ActVerbs.Family.REPORT)
      return true;
    if (first.meaning() == ActVerbs.Family.SUPPORT
        && at - first.to() > 3
        && ANSWERS.matchAt(words, at, to) >= 0) return true;
    return first.meaning() == ActVerbs.Family.PUBLISH
        && (words.canBe(at, "mo", "mở") || CHECKS.matchAt(words, at, to) >= 0);
  }

  private boolean isWatch(int piece, int to) {
    var hit = ActVerbs.verbAt(words, ActVerbs.skipAdverbs(words, piece, to), to);
    return hit != null && hit.meaning() == ActVerbs.Family.WATCH;
  }
}
