package vn.loa.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.calendar.CountingPolicy;
import vn.loa.obligation.calendar.DateRange;
import vn.loa.obligation.calendar.Edition;
import vn.loa.obligation.calendar.Reckoning;
import vn.loa.obligation.calendar.WorkingCalendar;

class ExpectationsTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.of(Edition.shipped());
  private static final Expectations EXPECTATIONS =
      new Expectations(duty -> new Reckoning(CALENDAR, CountingPolicy.of(duty.kind())));
  private static final DateRange ALWAYS =
      new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2029, 12, 31));

  private static List<String> keys(List<Expected> expected) {
    return expected.stream().map(Expected::key).toList();
  }

  private static List<RegisteredObligation> split(
      Random dice, UUID uuid, DateRange whole, List<Obligation> duties) {
    var cuts = new TreeSet<LocalDate>();
    while (cuts.size() < duties.size() - 1)
      cuts.add(whole.from().plusDays(1 + dice.nextInt((int) whole.length() - 1)));
    var states = new ArrayList<RegisteredObligation>();
    var from = whole.from();
    int version = 1;
    for (var cut : cuts) {
      states.add(Duties.state(uuid, version, from, cut.minusDays(1), duties.get(version - 1)));
      from = cut;
      version++;
    }
    states.add(Duties.state(uuid, version, from, whole.to(), duties.get(version - 1)));
    return states;
  }

  @Test
  @DisplayName(
      "However a year is cut into versions of a plan, every instance of it is owed exactly once")
  void owedOnce() {
    var dice = new Random(2026);
    for (int i = 0; i < 3_000; i++) {
      var first = LocalDate.of(2026, 1, 1).plusDays(dice.nextInt(200));
      var whole = new DateRange(first, LocalDate.of(2026, 12, 31));
      var duty = Duties.any(dice, 2026);
      var uuid = new UUID(1, i);
      var uncut = Duties.state(uuid, 1, whole.from(), whole.to(), duty);
      int versions = 2 + dice.nextInt(4);
      var states = split(dice, uuid, whole, java.util.Collections.nCopies(versions, duty));
      var owed = EXPECTATIONS.of(states, ALWAYS);
      assertThat(keys(owed))
          .as("%s %s", duty, states)
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(keys(EXPECTATIONS.of(List.of(uncut), ALWAYS)));
      for (var one : owed) assertThat(one.by().isInForce(one.decided())).isTrue();
    }
  }

  @Test
  @DisplayName("What is asked for a few days is what the year has in them, whatever the versions")
  void windows() {
    var dice = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      var whole = new DateRange(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 12, 31));
      var duties = List.of(Duties.any(dice, 2026), Duties.any(dice, 2026));
      var states = split(dice, new UUID(2, i), whole, duties);
      var from = LocalDate.of(2026, 1, 1).plusDays(dice.nextInt(360));
      var asked = new DateRange(from, from.plusDays(dice.nextInt(60)));
      var all =
          EXPECTATIONS.of(states, ALWAYS).stream()
              .filter(e -> e.instance().open().touches(asked))
              .toList();
      assertThat(keys(EXPECTATIONS.of(states, asked))).isEqualTo(keys(all));
      assertThat(keys(all)).doesNotHaveDuplicates();
    }
  }

  @Test
  @DisplayName("A month in which a plan was amended is owed as the version at its end says")
  void amendedMonth() {
    var uuid = new UUID(3, 3);
    var states =
        List.of(
            Duties.state(
                uuid, 1, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 14), Duties.articles(5)),
            Duties.state(
                uuid,
                2,
                LocalDate.of(2026, 3, 15),
                LocalDate.of(2026, 12, 31),
                Duties.articles(7)));
    var owed = EXPECTATIONS.of(states, DateRange.ofYear(2026));
    assertThat(keys(owed)).hasSize(12).contains("2026-03");
    var march = owed.get(2);
    assertThat(march.key()).isEqualTo("2026-03");
    assertThat(march.by().versionId()).isEqualTo(2);
    assertThat(march.instance().days().from()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(owed.get(1).by().versionId()).isEqualTo(1);
  }

  @Test
  @DisplayName("A version that the next one of the same day replaced owes nothing, and is kept")
  void neverInForce() {
    var uuid = new UUID(4, 4);
    var states =
        List.of(
            Duties.state(
                uuid, 1, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 4), Duties.articles(5)),
            Duties.state(
                uuid, 2, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 12, 31), Duties.articles(7)));
    assertThat(EXPECTATIONS.of(states, DateRange.ofYear(2026)))
        .hasSize(12)
        .allSatisfy(e -> assertThat(e.by().versionId()).isEqualTo(2));
    assertThat(EXPECTATIONS.of(states.subList(0, 1), ALWAYS)).isEmpty();
  }

  @Test
  @DisplayName("What is done once a year is told apart by the year where a duty goes on")
  void onceInTwoYears() {
    var uuid = new UUID(5, 5);
    var one =
        Duties.state(
            uuid,
            1,
            LocalDate.of(2026, 1, 5),
            LocalDate.of(2026, 12, 31),
            Duties.plan(LocalDate.of(2026, 2, 28)));
    var two =
        new RegisteredObligation(
            9,
            uuid,
            9,
            2,
            1,
            1,
            false,
            1,
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 12, 31),
            Duties.plan(LocalDate.of(2027, 2, 28)));
    assertThat(keys(EXPECTATIONS.of(List.of(two, one), ALWAYS)))
        .containsExactly("2026-once", "2027-once");
  }
}
