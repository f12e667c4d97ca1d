package vn.loa.compiler.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.verb.ActVerbs;
import vn.loa.obligation.Unit;
import vn.loa.vietnamese.NumberWords;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** A number with the thing counted behind it: "05 tin, bài", "02 (hai) lớp", "ba buổi". */
record Counted(BigDecimal number, Unit unit, int to) {

  private static final Phrase CLASSIFIER =
      Phrase.of(
          "(=cụm|=tờ|=tấm|=bộ|=cuốn|=quyển|=chiếc|=cái|=người|=hộ|=bản|=bảng|=điểm|=gương|=đội|=nhóm|=tổ|=m|=ảnh|=suất|=giải|=trang|=số|=thôn|=xã|=phường)");
  private static final Phrase TIMES = Phrase.of("(lần|lượt|buổi)");
  private static final Phrase BOUND = Phrase.of("(nhất|thiểu|dưới|hơn|≥)");
  private static final Phrase SPELT = Phrase.of("[ ..3 ]");
  private static final Phrase KIND_OF = Phrase.of("(cuộc|buổi|đợt|lượt|số|chuyên)");

  /** Nouns behind a number that measure length, time or money, not work. */
  private static final Phrase MEASURE =
      Phrase.of(
          "(giờ|phút|giây|ngày|tuần|tháng|quý|năm|triệu|tỷ|nghìn|đồng|trang|chữ|tuổi|cấp|nhánh|học viên|điểm|lần so|mức|sào|km|kỳ họp|khóa họp|%|đến|trở|và|hoặc|của|trong|tại|về|là|đã|được|cho|với|-)");

  /** A number with any noun behind it, where the sentence makes sure that work is counted. */
  static @Nullable Counted ofAnything(Words words, int at, int limit) {
    if (isYear(words, at) || isBroken(words, at)) return null;
    var known = at(words, at, limit);
    if (known != null) return known;
    var number = NumberWords.at(words, at, limit);
    if (number == null || isPartOfDate(words, at, limit)) return null;
    int spelt = SPELT.matchAt(words, number.to(), limit);
    int noun = spelt >= 0 ? spelt : number.to();
    if (noun >= limit
        || !words.isLetters(noun)
        || words.isCapital(noun)
        || MEASURE.matchAt(words, noun, limit) >= 0) return null;
    return named(number.value(), words, noun, limit);
  }

  /**
   * Most nouns have two syllables: "thông báo", "cơ quan"; classifiers stand alone: "cụm", "tờ".
   */
  private static @Nullable Counted named(BigDecimal number, Words words, int noun, int limit) {
    String code = words.folded(noun);
    if (!code.matches("[a-z]+")) return null;
    boolean alone =
        CLASSIFIER.matchAt(words, noun, limit) >= 0
            || noun + 1 >= limit
            || !words.isLetters(noun + 1)
            || words.isCapital(noun + 1);
    if (alone
        || MEASURE.matchAt(words, noun + 1, limit) >= 0
        || ActVerbs.verbAt(words, noun + 1, limit) != null) {
      return new Counted(number, new Unit(code), noun + 1);
    }
    String second = words.folded(noun + 1);
    return second.matches("[a-z]+")
        ? new Counted(number, new Unit(code + "_" + second), noun + 2)
        : null;
  }

  /** "20 hộ/quý", "01 số/tháng": any noun that a stroke and a period follow. */
  private static @Nullable Counted perPeriod(Words words, int at, int limit) {
    var number = NumberWords.at(words, at, limit);
    if (number == null || isPartOfDate(words, at, limit)) return null;
    for (int i = number.to() + 1; i < Math.min(limit - 1, number.to() + 4); i++) {
      if (!words.is(i, "/") || Periods.named(words, i + 1) == null) continue;
      var known = Units.BOOK.longestAt(words, number.to(), limit);
      if (known != null) return new Counted(number.value(), known.meaning(), i);
      String code = words.foldedText(number.to(), i).replace(' ', '_');
      return code.matches("[a-z]+(_[a-z]+)*")
          ? new Counted(number.value(), new Unit(code), i)
          : null;
    }
    return null;
  }

  /**
   * "Định kỳ quý, năm báo cáo": a lone "năm" is a year, five only behind a bound: "ít nhất năm
   * buổi".
   */
  private static boolean isYear(Words words, int at) {
    if (!words.is(at, "nam")) return false;
    return at < 2 || !BOUND.isIn(words, Math.max(0, at - 3), at);
  }

  /**
   * "2 5 tin": figures that a gap parts are one number or two, nobody knows; years may stand before
   * a number.
   */
  private static boolean isBroken(Words words, int at) {
    return at > 0
        && at < words.size()
        && words.isNumber(at)
        && words.isNumber(at - 1)
        && words.folded(at - 1).length() < 4
        && words.folded(at).length() < 3;
  }

  /** "mỗi tháng hai số": issues, where a rhythm stands right before the number. */
  private static @Nullable Counted issues(Words words, int at, int limit) {
    var number = NumberWords.at(words, at, limit);
    if (number == null || at == 0 || number.to() >= limit || !words.canBe(number.to(), "so", "số"))
      return null;
    return Periods.named(words, at - 1) == null
        ? null
        : new Counted(number.value(), Unit.TIME, number.to() + 1);
  }

  static @Nullable Counted at(Words words, int at, int limit) {
    if (isYear(words, at) || isBroken(words, at)) return null;
    var issues = issues(words, at, limit);
    if (issues != null) return issues;
    var timed = perPeriod(words, at, limit);
    if (timed != null) return timed;
    var number = NumberWords.at(words, at, limit);
    if (number == null || isPartOfDate(words, at, limit)) return null;
    int next = number.to();
    int spelt = SPELT.matchAt(words, next, limit);
    if (spelt >= 0) next = spelt;
    if (next >= limit) return null;
    var unit = Units.BOOK.longestAt(words, next, limit);
    if (unit == null) return null;
    int vague = KIND_OF.matchAt(words, next, limit);
    return new Counted(number.value(), unit.meaning(), Math.max(unit.to(), vague));
  }

  /** "15/3", "ngày 05", "số 12", "Quý 2" hold numbers that count nothing. */
  private static boolean isPartOfDate(Words words, int at, int limit) {
    if (!words.isNumber(at)) return at > 0 && words.is(at - 1, "thu");
    boolean slashBefore = at > 0 && words.is(at - 1, "/") && at > 1 && words.isNumber(at - 2);
    boolean slashAfter = at + 2 < limit && words.is(at + 1, "/") && words.isNumber(at + 2);
    boolean named =
        at > 0
            && (words.is(at - 1, "ngay")
                    && TIMES.matchAt(words, at + 1, limit) < 0
                    && !(at > 1 && words.canBe(at - 2, "moi", "mỗi"))
                || words.is(at - 1, "so")
                || words.is(at - 1, "dieu")
                || words.is(at - 1, "khoan")
                || words.canBe(at - 1, "nam", "năm") && words.folded(at).length() == 4);
    return slashBefore || slashAfter || named;
  }
}
