package vn.loa.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.TestLoa;
import vn.loa.app.body.Scope;
import vn.loa.app.body.TestProvince;
import vn.loa.app.body.TestReform;
import vn.loa.app.journal.Actor;
import vn.loa.app.register.Approvals.Given;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.calendar.DateRange;

class RegisterTest {

  private static final LocalDate SIGNED = LocalDate.of(2026, 1, 12);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 6);

  private final TestLoa loa = TestLoa.get();
  private final Register register = loa.bean(Register.class);
  private final TestProvince province =
      TestProvince.found(
          loa,
          LocalDate.of(2020, 1, 1),
          """
          UBND tỉnh Bình Sa
            Sở Nội vụ tỉnh Bình Sa
            UBND xã Suối Mây
            UBND xã Đồi Thông
            UBND xã Bãi Dừa
          """);
  private final long top = province.id("UBND tỉnh Bình Sa");
  private final long cloud = province.id("UBND xã Suối Mây");
  private final long pine = province.id("UBND xã Đồi Thông");
  private final long palm = province.id("UBND xã Bãi Dừa");
  private final Approvals approvals = new Approvals(loa, top);

  private static <T> T as(long body, Supplier<T> work) {
    return Scope.of(List.of(body)).within(work::get);
  }

  private static List<String> keys(List<OwedInstance> owed) {
    return owed.stream().map(o -> o.expected().key()).toList();
  }

  @Test
  @DisplayName("A body owes what an approved plan gives it, and sees when and why")
  void owes() {
    var given = Given.of(Duties.articles(5), cloud, pine);
    approvals.first("51", SIGNED, List.of(given, Given.of(Duties.report(), palm)));
    var owed = as(cloud, () -> register.listOwed(cloud, MAY));
    assertThat(owed).hasSize(1);
    var one = owed.getFirst();
    assertThat(one.obligation().uuid()).isEqualTo(given.uuid());
    assertThat(one.obligation().duty()).isEqualTo(given.duty());
    assertThat(one.obligation().bodies()).isEqualTo(2);
    assertThat(one.owing().name()).isEqualTo("UBND các xã, phường");
    assertThat(one.next()).isNotNull();
    assertThat(Objects.requireNonNull(one.next()).key()).isEqualTo("2026-05");
    assertThat(as(cloud, () -> register.listOwed(cloud, LocalDate.of(2026, 1, 11)))).isEmpty();
    var year = as(cloud, () -> register.listExpected(cloud, DateRange.ofYear(2026)));
    assertThat(keys(year)).hasSize(12).startsWith("2026-01").endsWith("2026-12");
  }

  @Test
  @DisplayName("The next version ends the one before on the day before; nothing is deleted")
  void superseded() {
    var kept = Given.of(Duties.articles(5), cloud);
    var gone = Given.of(Duties.bulletin(), cloud);
    var before = approvals.first("52", SIGNED, List.of(kept, gone));
    var more = new Given(kept.uuid(), Duties.articles(7), List.of(cloud));
    approvals.next(before, LocalDate.of(2026, 7, 1), List.of(more));
    var states = as(cloud, () -> register.listVersions(kept.uuid()));
    assertThat(states).hasSize(2);
    assertThat(states.getFirst().lastDay()).isEqualTo(LocalDate.of(2026, 6, 30));
    assertThat(states.getLast().lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(as(cloud, () -> register.listVersions(gone.uuid()))).hasSize(1);
    assertThat(as(cloud, () -> register.listOwed(cloud, MAY))).hasSize(2);
    assertThat(as(cloud, () -> register.listOwed(cloud, LocalDate.of(2026, 8, 1)))).hasSize(1);
    var year = as(cloud, () -> register.listExpected(cloud, DateRange.ofYear(2026)));
    var months = year.stream().filter(o -> o.obligation().uuid().equals(kept.uuid())).toList();
    assertThat(keys(months)).hasSize(12).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("A body sees what it issued and what it owes, and nothing of its neighbours")
  void scope() {
    var mine = Given.of(Duties.articles(5), cloud);
    var theirs = Given.of(Duties.bulletin(), pine);
    var version = approvals.first("53", SIGNED, List.of(mine, theirs));
    var all = RegisterFilter.in(DateRange.of(MAY));
    assertThat(as(top, () -> register.list(all, Cursor.START, 50)).rows()).hasSize(2);
    var seen = as(cloud, () -> register.list(all, Cursor.START, 50)).rows();
    assertThat(seen).extracting(RegisteredObligation::uuid).containsExactly(mine.uuid());
    assertThat(as(cloud, () -> register.listVersions(theirs.uuid()))).isEmpty();
    assertThat(as(cloud, () -> register.findVersion(version.id()))).isPresent();
    assertThat(as(palm, () -> register.findVersion(version.id()))).isEmpty();
    assertThat(as(palm, () -> register.list(all, Cursor.START, 50)).rows()).isEmpty();
    assertThat(as(top, () -> register.listBearers(seen.getFirst()))).hasSize(1);
  }

  @Test
  @DisplayName(
      "Marks, plan, days and words without accents narrow the list; the pages fit together")
  void filters() {
    var given =
        List.of(
            Given.of(Duties.articles(5), cloud),
            Given.of(Duties.bulletin(), cloud),
            Given.of(Duties.report(), pine));
    var version = approvals.first("54", SIGNED, given);
    var days = DateRange.of(MAY);
    var marks = RegisterFilter.Marks.NONE;
    var plan = new RegisterFilter(null, days, version.planId(), marks, "");
    assertThat(found(plan)).hasSize(3);
    var reports = new RegisterFilter.Marks(DutyKind.REPORT, null, null, null);
    assertThat(found(new RegisterFilter(null, days, version.planId(), reports, ""))).hasSize(1);
    assertThat(found(new RegisterFilter(null, days, null, marks, "ban tin LOA 54/kh"))).hasSize(1);
    assertThat(found(new RegisterFilter(null, days, null, marks, "100%"))).isEmpty();
    assertThat(found(new RegisterFilter(List.of(pine), days, null, marks, ""))).hasSize(1);
    assertThat(found(new RegisterFilter(List.of(top), days, null, marks, ""))).hasSize(3);
    var early = DateRange.of(LocalDate.of(2025, 12, 31));
    assertThat(found(new RegisterFilter(null, early, version.planId(), marks, ""))).isEmpty();
    var first = as(top, () -> register.list(plan, Cursor.START, 2));
    assertThat(first.rows()).hasSize(2);
    assertThat(first.next()).isNotNull();
    var second = as(top, () -> register.list(plan, Objects.requireNonNull(first.next()), 2));
    assertThat(second.rows()).hasSize(1);
    assertThat(second.next()).isNull();
    assertThat(as(top, () -> register.count(plan, 2))).isEqualTo(2);
    assertThat(Cursor.find(Objects.requireNonNull(first.next()).text())).hasValue(first.next());
    assertThat(Cursor.find("1.2")).isEmpty();
  }

  private List<RegisteredObligation> found(RegisterFilter filter) {
    return as(top, () -> register.list(filter, Cursor.START, 50)).rows();
  }

  @Test
  @DisplayName("What two merged communes owed is owed by the new one from the day after, once")
  void merged() {
    var both = Given.of(Duties.articles(5), cloud, pine);
    var one = Given.of(Duties.bulletin(), pine);
    approvals.first("55", SIGNED, List.of(both, one));
    long merged =
        TestReform.merge(loa, LocalDate.of(2026, 7, 1), List.of(cloud, pine), "UBND xã Mây Thông");
    assertThat(as(top, () -> register.listOwed(merged, LocalDate.of(2026, 6, 30)))).isEmpty();
    var owed = as(top, () -> register.listOwed(merged, LocalDate.of(2026, 7, 1)));
    assertThat(owed).hasSize(2).allSatisfy(o -> assertThat(o.owing().isInherited()).isTrue());
    assertThat(as(top, () -> register.listOwed(cloud, LocalDate.of(2026, 6, 30)))).hasSize(1);
    assertThat(as(top, () -> register.listOwed(cloud, LocalDate.of(2026, 7, 1)))).isEmpty();
    var old = as(top, () -> register.listExpected(cloud, DateRange.ofYear(2026)));
    var young = as(top, () -> register.listExpected(merged, DateRange.ofYear(2026)));
    var months = young.stream().filter(o -> o.obligation().uuid().equals(both.uuid())).toList();
    assertThat(keys(old)).hasSize(6).endsWith("2026-06");
    assertThat(keys(months)).hasSize(6).startsWith("2026-07");
    var week = young.stream().filter(o -> o.obligation().uuid().equals(one.uuid())).findFirst();
    assertThat(week).map(w -> w.expected().key()).hasValue("2026-W27");
  }

  @Test
  @DisplayName("A person decides that a successor owes a part of a duty, or none of it")
  void transferred() {
    var given = Given.of(Duties.articles(5), cloud);
    approvals.first("56", SIGNED, List.of(given));
    long heir = TestReform.merge(loa, LocalDate.of(2026, 4, 1), List.of(cloud), "UBND xã Mây Mới");
    transfer(heir, null, Transfer.Rule.SHARE, 50);
    var owed = as(top, () -> register.listOwed(heir, MAY)).getFirst();
    var quota = owed.owing().part(owed.obligation().duty().quota());
    assertThat(quota).isNotNull();
    assertThat(Objects.requireNonNull(quota).minimum()).isEqualByComparingTo("3");
    transfer(heir, given.uuid(), Transfer.Rule.DROP, 100);
    assertThat(as(top, () -> register.listOwed(heir, MAY))).isEmpty();
    transfer(heir, given.uuid(), Transfer.Rule.COPY, 100);
    assertThat(as(top, () -> register.listOwed(heir, MAY)).getFirst().owing().percent())
        .isEqualTo(100);
  }

  private void transfer(
      long heir, @org.jspecify.annotations.Nullable UUID uuid, Transfer.Rule rule, int percent) {
    as(
        top,
        () ->
            loa.bean(TransactionTemplate.class)
                .execute(
                    status ->
                        loa.bean(TransferStore.class)
                            .insert(
                                new TransferStore.Decision(
                                    cloud, heir, uuid, rule, percent, "Quyết định 1"),
                                Actor.system("test"),
                                java.time.Instant.EPOCH)));
  }
}
