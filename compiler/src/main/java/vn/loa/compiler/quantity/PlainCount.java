package vn.loa.compiler.quantity;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Unit;
import vn.loa.vietnamese.Words;

/** "02 tin, bài/tháng": a number without bound is what must be reached. */
record PlainCount() implements QuotaRule {

  @Override
  public @Nullable QuotaReading at(Words words, int at, int limit) {
    var counted = Counted.at(words, at, limit);
    if (counted == null) return null;
    boolean share = counted.unit().equals(Unit.PERCENT);
    if (share && counted.number().intValue() != 100) return null;
    boolean more = words.is(counted.to(), "tro") && words.is(counted.to() + 1, "len");
    return new QuotaReading(
        Quota.atLeast(counted.number(), counted.unit()), at, counted.to(), more);
  }

  @Override
  public String example() {
    return "mỗi quý mở 01 lớp tập huấn";
  }
}
