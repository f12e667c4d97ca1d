package vn.loa.compiler.quantity;

import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Words;

/** One way of stating how much. */
public interface QuotaRule {

  /** The quota that is stated exactly at a word, or null. */
  @Nullable QuotaReading at(Words words, int at, int limit);

  /** A clause of our own that the rule is about. */
  String example();
}
