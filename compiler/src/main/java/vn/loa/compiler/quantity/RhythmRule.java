package vn.loa.compiler.quantity;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Recurrence;
import vn.loa.vietnamese.Words;

/** One way of stating how often. */
public interface RhythmRule {

  /**
   * The rhythm stated exactly at a word, or null.
   *
   * @param leading whether the word stands before the verb or right behind a quota, where a rhythm
   *     surely belongs to the act
   */
  @Nullable Recurrence at(Words words, int at, int limit, boolean leading);

  /** A clause of our own that the rule is about. */
  String example();
}
