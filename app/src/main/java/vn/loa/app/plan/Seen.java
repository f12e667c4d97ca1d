package vn.loa.app.plan;

import java.util.HashMap;
import java.util.Map;
import vn.loa.app.plan.review.Decision;
import vn.loa.app.plan.review.Review;

/** What a person saw before deciding: by subject, the number of the last decision on it. */
@FunctionalInterface
interface Seen {

  Map<String, Long> of(Review review, Decision decision);

  /** Everything up to a decision, and nothing after it. */
  static Seen until(long last) {
    return (review, decision) -> {
      var seen = new HashMap<String, Long>();
      for (String subject : decision.judged())
        seen.put(subject, Math.min(review.seen(subject), last));
      return seen;
    };
  }
}
