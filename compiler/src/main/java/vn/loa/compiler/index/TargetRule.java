package vn.loa.compiler.index;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Target;
import vn.loa.vietnamese.Words;

/** One way of stating a result to reach. */
interface TargetRule {

  /**
   * A result that was read.
   *
   * @param value null where only a class is named
   */
  record Found(Target.Measure measure, @Nullable BigDecimal value, int to) {}

  /** The result stated exactly at a word, or null. */
  @Nullable Found at(Words words, int at, int limit);

  /** A clause of our own that the rule is about. */
  String example();
}
