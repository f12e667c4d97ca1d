package vn.loa.compiler.quantity;

import org.jspecify.annotations.Nullable;
import vn.loa.compiler.verb.ActVerbs;
import vn.loa.obligation.Quota;
import vn.loa.vietnamese.Words;

/** "Dựng mới 20 cụm pa nô", "cử 01 công chức": any noun counted right behind the verb. */
record ActCount() implements QuotaRule {

  private static final int BEHIND = 3;

  @Override
  public @Nullable QuotaReading at(Words words, int at, int limit) {
    if (!words.isNumber(at) || !followsVerb(words, at, limit)) return null;
    var counted = Counted.ofAnything(words, at, limit);
    return counted == null ? null : new QuotaReading(Quota.atLeast(counted.number(), counted.unit()), at, counted.to(), false);
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
