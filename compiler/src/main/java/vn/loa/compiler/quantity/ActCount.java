package vn.loa.compiler.quantity;

import org.jspecify.annotations.Nullable;
import vn.loa.compiler.verb.ActVerbs;
import vn.loa.obligation.Quota;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** "Dựng mới 20 cụm pa nô", "cử 01 công chức": any noun counted right behind the verb. */
record ActCount() implements QuotaRule {

  private static final Phrase SPELT = Phrase.of("(=hai|=ba|=bốn|=sáu|=bảy|=tám|=chín)");
  private static final Phrase CONTENTS =
      Phrase.of(
          "(nội dung|nhiệm vụ|hình thức|=việc|nhóm|cấp|=bên|lĩnh vực|chỉ số|phương thức|=mặt)");
  private static final int BEHIND = 3;

  @Override
  public @Nullable QuotaReading at(Words words, int at, int limit) {
    if (!(words.isNumber(at) || isSpelt(words, at, limit)) || !followsVerb(words, at, limit))
      return null;
    var counted = Counted.ofAnything(words, at, limit);
    return counted == null
        ? null
        : new QuotaReading(
            Quota.atLeast(counted.number(), counted.unit()), at, counted.to(), false);
  }

  /**
   * "Lắp hai bảng": sure numbers only; "một" is an article and "năm" a year, and contents are no
   * products.
   */
  private static boolean isSpelt(Words words, int at, int limit) {
    return SPELT.matchAt(words, at, limit) >= 0 && CONTENTS.matchAt(words, at + 1, limit) < 0;
  }

  private static boolean followsVerb(Words words, int at, int limit) {
    for (int i = Math.max(0, at - BEHIND); i < at; i++) {
      var verb = ActVerbs.verbAt(words, i, limit);
      if (verb != null && verb.to() <= at && verb.to() >= at - 1) return true;
    }
    return false;
  }

  @Override
  public String example() {
    return "dựng mới 20 cụm pa nô ở cửa ngõ";
  }
}
