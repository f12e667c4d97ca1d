package vn.loa.app.plan.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.app.plan.review.Chance;
import vn.loa.app.plan.review.Review;

class WrittenTest {

  private static final int RUNS = 400;

  @Test
  @DisplayName("A proposal is read back as it was written, and written the same again")
  void proposals() {
    for (int seed = 0; seed < RUNS; seed++) {
      var proposal = new Chance(seed).proposal(seed % 9);
      String json = Written.of(proposal);
      assertThat(Written.proposal(json)).as("seed %d", seed).isEqualTo(proposal);
      assertThat(Written.of(Written.proposal(json))).isEqualTo(json);
    }
  }

  @Test
  @DisplayName("Every kind of decision is read back as it was written")
  void decisions() {
    var kinds = new ArrayList<Class<?>>();
    for (int seed = 0; seed < RUNS; seed++) {
      var chance = new Chance(seed);
      var decision = chance.decision(Review.of(chance.proposal(5), List.of()));
      kinds.add(decision.getClass());
      assertThat(Written.decision(Written.of(decision))).as("seed %d", seed).isEqualTo(decision);
    }
    assertThat(kinds.stream().distinct()).hasSize(12);
  }

  @Test
  @DisplayName("A form that this Loa does not know is not guessed at")
  void laterForm() {
    String later = Written.of(new Chance(1).duty(3)).replace("\"form\":1", "\"form\":2");
    assertThatThrownBy(() -> Written.duty(later)).hasMessage("form 2 of JSON");
    assertThatThrownBy(() -> Written.duty("{}")).hasMessage("form 0 of JSON");
  }
}
