package vn.loa.app.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.TestLoa;
import vn.loa.app.journal.Actor;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.BearerGroup;

class ChangingTreeTest {

  private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
  private static final LocalDate MERGED = LocalDate.of(2026, 4, 15);
  private static final Actor WHO = Actor.system("test");

  private final TestLoa loa = TestLoa.get();
  private final Bodies bodies = loa.bean(Bodies.class);

  private static <T> T asSystem(java.util.concurrent.Callable<T> work) {
    return Scope.system("test")
        .within(
            () -> {
              try {
                return work.call();
              } catch (Exception failure) {
                throw new IllegalStateException(failure);
              }
            });
  }

  private Changed enter(Change change) {
    return asSystem(() -> loa.bean(ChangingTree.class).enter(change, WHO));
  }

  private boolean sees(List<Long> viewers, long body) {
    return Scope.of(viewers)
        .within(
            () ->
                Objects.requireNonNull(
                    loa.bean(TransactionTemplate.class)
                        .execute(
                            status ->
                                loa.bean(DSLContext.class)
                                    .fetchSingle("select body.in_scope(?)", body)
                                    .get(0, Boolean.class))));
  }

  @Test
  @DisplayName(
      "Two communes merged in mid-year: the day before shows both, the day itself their heir")
  void merger() {
    var province =
        TestProvince.found(
            loa,
            FOUNDED,
            """
            UBND tỉnh Sáp Nhập
              UBND xã Tân Một
                Văn phòng HĐND và UBND
                Thôn Thượng
              UBND xã Tân Hai
                Văn phòng HĐND và UBND
                Thôn Hạ
              UBND xã Tân Ba
            """);
    long one = province.id("UBND xã Tân Một");
    long two = province.id("UBND xã Tân Hai");
    long above = province.id("UBND tỉnh Sáp Nhập");
    var title = new Facts.Title("UBND xã Tân Hợp", "", BodyKind.COMMUNE_COMMITTEE, "");
    var merging =
        new Merging(
            new Change.Occasion(MERGED, "", "Nghị quyết 12/NQ-HĐND"),
            List.of(one, two),
            new Merging.Fresh(above, title));
    var done = (Changed.Done) enter(merging);
    long heir = done.newcomers().getFirst();

    var before = asSystem(() -> bodies.tree(MERGED.minusDays(1)));
    var after = asSystem(() -> bodies.tree(MERGED));
    assertThat(before.children(above)).extracting(Body::id).contains(one, two).doesNotContain(heir);
    assertThat(after.children(above)).extracting(Body::id).contains(heir).doesNotContain(one, two);
    assertThat(after.children(heir))
        .extracting(Body::name)
        .containsExactly("Văn phòng HĐND và UBND", "Thôn Hạ", "Thôn Thượng");
    assertThat(before.get(one).lastDay()).isEqualTo(MERGED.minusDays(1));
    assertThat(asSystem(() -> bodies.heirs(one, MERGED))).containsExactly(heir);
    assertThat(asSystem(() -> bodies.heirs(one, MERGED.minusDays(1)))).containsExactly(one);

    var groups = loa.bean(Groups.class);
    var communes = new Bearer("UBND các xã", BearerGroup.COMMUNE_COMMITTEES);
    var then = (Resolution.Resolved) asSystem(() -> groups.resolve(communes, above, FOUNDED));
    var now = (Resolution.Resolved) asSystem(() -> groups.resolve(communes, above, MERGED));
    assertThat(then.bodies()).hasSize(3).contains(one, two);
    assertThat(now.bodies()).hasSize(2).contains(heir);
    var named = asSystem(() -> groups.resolve(new Bearer("UBND xã Tân Một", null), above, MERGED));
    assertThat(((Resolution.Resolved) named).bodies()).containsExactly(heir);

    loa.at(MERGED.plusDays(1).atStartOfDay(vn.loa.app.calendar.Today.ZONE).toInstant());
    asSystem(
        () -> {
          loa.bean(ChangingTree.class).seeAgain();
          return 0;
        });
    assertThat(sees(List.of(heir), one)).as("the heir sees what it went on with").isTrue();
    assertThat(sees(List.of(above), one)).as("the province sees what ended").isTrue();
    assertThat(sees(List.of(province.id("UBND xã Tân Ba")), one)).isFalse();
    assertThat(sees(List.of(one), heir)).isFalse();
  }

  @Test
  @DisplayName(
      "A transaction that nobody said a scope for cannot look, on a used connection either")
  void noScope() {
    var transaction = loa.bean(TransactionTemplate.class);
    var database = loa.bean(DSLContext.class);
    for (int i = 0; i < 20; i++) {
      Scope.system("test")
          .within(() -> transaction.execute(s -> database.fetch("select body.in_scope(1)")));
      assertThatThrownBy(() -> transaction.execute(s -> database.fetch("select body.in_scope(1)")))
          .rootCause()
          .hasMessageContaining("no scope");
    }
  }

  @Test
  @DisplayName("What the tree cannot bear is refused in words, and nothing is kept")
  void refusals() {
    var province =
        TestProvince.found(
            loa,
            FOUNDED,
            """
            UBND tỉnh Từ Chối
              UBND huyện Đông
                UBND xã Tây
            """);
    long root = province.id("UBND tỉnh Từ Chối");
    long district = province.id("UBND huyện Đông");
    long commune = province.id("UBND xã Tây");
    long edition = asSystem(bodies::chronicle).edition();
    var day = new Change.Occasion(MERGED, "", "");

    assertThat(codes(enter(new Moving(day, district, commune)))).contains(Fault.Code.CIRCLE);
    assertThat(codes(enter(new Abolishing(day, district, List.of(), Map.of()))))
        .contains(Fault.Code.COMMUNES_BELOW);
    assertThat(
            codes(
                enter(
                    new Moving(new Change.Occasion(FOUNDED.minusDays(9), "", ""), commune, root))))
        .contains(Fault.Code.NOT_ALIVE);
    var title = new Facts.Title("UBND huyện Đông", "", BodyKind.DISTRICT_COMMITTEE, "");
    assertThat(codes(enter(new Founding(day, root, title)))).contains(Fault.Code.NAME_TAKEN);
    var coded = new Facts.Title("UBND huyện Bắc", "", BodyKind.DISTRICT_COMMITTEE, "h11;drop");
    assertThat(codes(enter(new Founding(day, root, coded)))).contains(Fault.Code.CODE_FORM);
    var stranger =
        Scope.of(List.of(commune))
            .within(
                () ->
                    loa.bean(ChangingTree.class)
                        .enter(new Moving(day, commune, root), new Actor(1L, "X", commune)));
    assertThat(codes(stranger)).contains(Fault.Code.OUT_OF_SCOPE);
    assertThat(asSystem(bodies::chronicle).edition()).isEqualTo(edition);
  }

  @Test
  @DisplayName("An event entered wrongly is taken back, and the tree is as if it had never been")
  void takenBack() {
    var province = TestProvince.found(loa, FOUNDED, "UBND tỉnh Rút Lại\n  Sở Một\n  Sở Hai");
    long one = province.id("Sở Một");
    var title = new Facts.Title("Sở Nhất", "", BodyKind.DEPARTMENT, "");
    var done = (Changed.Done) enter(new Renaming(new Change.Occasion(MERGED, "", ""), one, title));
    assertThat(asSystem(() -> bodies.nameOn(one, MERGED))).isEqualTo("Sở Nhất");
    assertThat(asSystem(() -> loa.bean(ChangingTree.class).retract(done.event(), "nhầm", WHO)))
        .isInstanceOf(Changed.Done.class);
    assertThat(asSystem(() -> bodies.nameOn(one, MERGED))).isEqualTo("Sở Một");
    assertThat(asSystem(() -> loa.bean(ChangingTree.class).retract(done.event(), "nhầm", WHO)))
        .isInstanceOf(Changed.Refused.class);
  }

  @Test
  @DisplayName("Whom a person chose for a group wins over the rule, and is told so")
  void designated() {
    var province =
        TestProvince.found(loa, FOUNDED, "UBND tỉnh Chỉ Định\n  Sở Một\n  Sở Hai\n  Báo Tỉnh");
    long root = province.id("UBND tỉnh Chỉ Định");
    long press = province.id("Báo Tỉnh");
    var groups = loa.bean(Groups.class);
    boolean kept =
        asSystem(() -> groups.designate(root, "Các cơ quan, đơn vị", FOUNDED, List.of(press), WHO));
    assertThat(kept).isTrue();
    var bearer = new Bearer("các cơ quan,  đơn vị", BearerGroup.AGENCIES);
    var found = (Resolution.Resolved) asSystem(() -> groups.resolve(bearer, root, MERGED));
    assertThat(found.bodies()).containsExactly(press);
    assertThat(found.why())
        .extracting(Resolution.Reason::code)
        .containsExactly(Resolution.Code.DESIGNATED);
    asSystem(() -> groups.designate(root, "Các cơ quan, đơn vị", FOUNDED, List.of(), WHO));
    var again = (Resolution.Resolved) asSystem(() -> groups.resolve(bearer, root, MERGED));
    assertThat(again.bodies()).hasSize(2);
  }

  private static List<Fault.Code> codes(Changed changed) {
    assertThat(changed).isInstanceOf(Changed.Refused.class);
    return ((Changed.Refused) changed).faults().stream().map(Fault::code).toList();
  }
}
