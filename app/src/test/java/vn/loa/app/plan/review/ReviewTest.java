package vn.loa.app.plan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReviewTest {

  private static final int RUNS = 120;

  /** Decides at random, lawfully, as several people. */
  private static List<Entry> history(Chance chance, Proposal proposal, int length) {
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < length; i++) {
      var review = Review.of(proposal, entries);
      long person = 1 + chance.below(3);
      var decision = chance.decision(review);
      var answer = check(review, person, decision);
      if (answer instanceof Answer.Lawful)
        entries.add(Chance.entry(entries.size() + 1L, person, decision));
    }
    return entries;
  }

  private static Answer check(Review review, long person, Decision decision) {
    return new Deciding(new Questions(review, Map.of()), person)
        .check(decision, Chance.seen(review, decision));
  }

  private static void undoAll(Proposal proposal, List<Entry> entries) {
    for (boolean more = true; more; ) {
      more = false;
      for (long person = 1; person <= 3; person++) {
        var review = Review.of(proposal, entries);
        Long number = Deciding.nextUndo(review, person);
        if (number == null) continue;
        more = true;
        var undo = new Decision.Undo(number);
        assertThat(check(review, person, undo)).isInstanceOf(Answer.Lawful.class);
        entries.add(Chance.entry(entries.size() + 1L, person, undo));
      }
    }
  }

  private record Shown(String key, Duty duty, Card.State state, Object counting, Object assigned) {}

  private static List<Shown> shown(Review review) {
    return review.cards().stream()
        .map(
            c ->
                new Shown(c.key(), c.duty(), c.state(), String.valueOf(c.counting()), c.assigned()))
        .toList();
  }

  @Test
  @DisplayName("When everybody takes back everything, the plan stands as it was read")
  void undoingAllIsTheStart() {
    for (int seed = 0; seed < RUNS; seed++) {
      var chance = new Chance(seed);
      var proposal = chance.proposal(1 + chance.below(12));
      var entries = history(chance, proposal, 40);
      undoAll(proposal, entries);
      var review = Review.of(proposal, entries);
      assertThat(shown(review))
          .as("seed %d", seed)
          .isEqualTo(shown(Review.of(proposal, List.of())));
      assertThat(review.assigned()).isEmpty();
    }
  }

  @Test
  @DisplayName("Undo and then redo changes nothing")
  void redoIsTheInverse() {
    for (int seed = 0; seed < RUNS; seed++) {
      var chance = new Chance(seed);
      var proposal = chance.proposal(1 + chance.below(12));
      var entries = history(chance, proposal, 30);
      for (long person = 1; person <= 3; person++) {
        var before = Review.of(proposal, entries);
        Long number = Deciding.nextUndo(before, person);
        if (number == null) continue;
        entries.add(Chance.entry(entries.size() + 1L, person, new Decision.Undo(number)));
        var between = Review.of(proposal, entries);
        assertThat(Deciding.nextRedo(between, person)).isEqualTo(number);
        entries.add(Chance.entry(entries.size() + 1L, person, new Decision.Redo(number)));
        assertThat(shown(Review.of(proposal, entries)))
            .as("seed %d", seed)
            .isEqualTo(shown(before));
      }
    }
  }

  @Test
  @DisplayName("Decisions on different cards give the same plan, whoever was first")
  void independentDecisionsCommute() {
    for (int seed = 0; seed < RUNS; seed++) {
      var chance = new Chance(seed);
      var proposal = chance.proposal(20);
      var start = Review.of(proposal, List.of());
      var decisions = new ArrayList<Decision>();
      var taken = new ArrayList<String>();
      for (int i = 0; i < 60; i++) {
        var decision = chance.decision(start);
        if (decision instanceof Decision.Undo || decision instanceof Decision.Redo) continue;
        if (decision instanceof Decision.Note) continue;
        if (!(check(start, 1, decision) instanceof Answer.Lawful)) continue;
        var subjects = Subjects.touched(decision, Map.of());
        if (subjects.stream().anyMatch(taken::contains)) continue;
        taken.addAll(subjects);
        decisions.add(decision);
      }
      var one = shown(Review.of(proposal, numbered(decisions)));
      Collections.shuffle(decisions, new Random(seed));
      var other = shown(Review.of(proposal, numbered(decisions)));
      assertThat(other).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(one);
    }
  }

  private static List<Entry> numbered(List<Decision> decisions) {
    var entries = new ArrayList<Entry>();
    for (var decision : decisions) entries.add(Chance.entry(entries.size() + 1L, 1, decision));
    return entries;
  }

  @Test
  @DisplayName("Each duty stands on one card, however often cards are split, joined and restored")
  void nothingIsLost() {
    for (int seed = 0; seed < RUNS; seed++) {
      var chance = new Chance(seed);
      var proposal = chance.proposal(8);
      var review = Review.of(proposal, history(chance, proposal, 60));
      var keys = review.cards().stream().map(Card::key).toList();
      assertThat(keys).doesNotHaveDuplicates();
      for (var read : proposal.cards()) {
        boolean stands = keys.contains(read.key());
        assertThat(stands || review.replaced().containsKey(read.key())).isTrue();
      }
    }
  }

  @Test
  @DisplayName("On one card the second of two people is told what the first decided")
  void sameCardConflicts() {
    var chance = new Chance(7);
    var proposal = chance.proposal(5);
    var mine = new Decision.Edit("3", chance.duty(5));
    var theirs = Chance.entry(1, 2, new Decision.Reject("3", Grounds.REPEATED, ""));
    var review = Review.of(proposal, List.of(theirs));
    var answer = new Deciding(new Questions(review, Map.of()), 1).check(mine, Map.of("3", 0L));
    assertThat(answer)
        .isEqualTo(new Answer.Conflict("3", review.find("3").orElseThrow(), theirs, mine));
    var other =
        new Deciding(new Questions(review, Map.of()), 1)
            .check(new Decision.Edit("4", chance.duty(6)), Map.of("4", 0L));
    assertThat(other).isInstanceOf(Answer.Lawful.class);
  }

  @Test
  @DisplayName("Two people who accept one card at once are of one mind")
  void acceptingTwice() {
    var proposal = new Chance(7).proposal(5);
    var review =
        Review.of(proposal, List.of(Chance.entry(1, 2, new Decision.Accept(List.of("3")))));
    var answer =
        new Deciding(new Questions(review, Map.of()), 1)
            .check(new Decision.Accept(List.of("3")), Map.of("3", 0L));
    assertThat(answer).isInstanceOf(Answer.Already.class);
  }

  @Test
  @DisplayName("Nobody takes back what another built upon")
  void builtUpon() {
    var chance = new Chance(3);
    var proposal = chance.proposal(4);
    var split = new Decision.Split("2", List.of(chance.duty(1), chance.duty(2)));
    var entries =
        List.of(
            Chance.entry(1, 1, split),
            Chance.entry(2, 2, new Decision.Reject("2.1", Grounds.REPEATED, "")));
    var review = Review.of(proposal, entries);
    assertThat(Deciding.nextUndo(review, 1)).isNull();
    assertThat(check(review, 1, new Decision.Undo(1)))
        .isEqualTo(new Answer.Refused(Answer.Reason.BUILT_UPON, ""));
    assertThat(Deciding.nextUndo(review, 2)).isEqualTo(2L);
  }
}
