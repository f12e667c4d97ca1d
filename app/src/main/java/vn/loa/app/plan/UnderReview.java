package vn.loa.app.plan;

import java.time.LocalDate;
import vn.loa.app.plan.review.Questions;
import vn.loa.app.plan.review.Review;

/**
 * A draft as it stands at some moment.
 *
 * @param day on which names of bodies are looked up: the plan's own, else the day it came in
 */
record UnderReview(Plan plan, Draft draft, Questions questions, LocalDate day) {

  Review review() {
    return questions.review();
  }
}
