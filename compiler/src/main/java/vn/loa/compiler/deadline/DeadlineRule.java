package vn.loa.compiler.deadline;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Deadline;
import vn.loa.vietnamese.Words;

/** One way of stating by when. */
public interface DeadlineRule {

  /**
   * The deadline stated exactly at a word, or null.
   *
   * @param place where the words stand and which year the plan is for
   */
  @Nullable Deadline at(Words words, int at, int limit, Place place);

  /** A clause of our own that the rule is about. */
  String example();

  /**
   * Where words about time stand.
   *
   * @param field whether they are a time label's or column's content, where a bare "Quý II" counts
   * @param year the plan's year; 0 where it is unknown
   */
  record Place(boolean field, int year) {}
}
