package vn.loa.compiler.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.PlanCompiler;
import vn.loa.compiler.difference.Change.Kind;
import vn.loa.compiler.language.Texts;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Origin;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Unit;
import vn.loa.vietnamese.SourceText;

/** Every sort of edit, at random places of every sample: the difference tells that edit alone. */
class SeededEditsTest {

  private static final int TIMES = 25;

  static Stream<Path> samples() {
    return Texts.samples().stream();
  }

  private static CompiledPlan compile(Path file) {
    return PlanCompiler.compile(SourceText.plain("plan.txt", Texts.read(file)));
  }

  private static CompiledPlan with(CompiledPlan plan, List<Obligation> duties) {
    return new CompiledPlan(
        plan.reading(),
        plan.head(),
        plan.references(),
        plan.sections(),
        plan.topics(),
        duties,
        plan.targets(),
        plan.diagnostics());
  }

  /** What is told apart from what stayed. */
  private static List<Change> told(CompiledPlan one, CompiledPlan two) {
    return Difference.of(one, two).changes().stream().filter(c -> c.kind() != Kind.SAME).toList();
  }

  private interface Edit {
    /** Edits the duties at a place; null where it cannot be done there. */
    @Nullable List<Obligation> at(List<Obligation> duties, int place);
  }

  private static void each(Path sample, Edit edit, Kind kind, Field... fields) {
    var plan = compile(sample);
    var random = new Random(Texts.name(sample).hashCode());
    int done = 0;
    for (int n = 0; n < TIMES; n++) {
      int place = random.nextInt(plan.obligations().size());
      var edited = edit.at(new ArrayList<>(plan.obligations()), place);
      if (edited == null) continue;
      done++;
      String what = kind + " of " + plan.obligations().get(place);
      var told = told(plan, with(plan, edited));
      assertThat(told).as(what).hasSize(1);
      assertThat(told.getFirst().kind()).as(what).isEqualTo(kind);
      assertThat(told.getFirst().fields()).as(what).containsExactly(fields);
    }
    assertThat(done).as("places where the edit could be made").isGreaterThan(4);
  }

  private static List<Obligation> set(List<Obligation> duties, int place, Obligation duty) {
    duties.set(place, duty);
    return duties;
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("a plan does not differ from itself")
  void itself(Path sample) {
    var plan = compile(sample);
    assertThat(told(plan, plan)).isEmpty();
    assertThat(Difference.of(plan, plan).hasChanges()).isFalse();
    assertThat(Difference.of(plan, plan).changes()).hasSameSizeAs(plan.obligations());
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("a duty taken out is gone, read backwards it is new")
  void deleted(Path sample) {
    each(
        sample,
        (duties, place) -> {
          duties.remove(place);
          return duties;
        },
        Kind.GONE);
    var plan = compile(sample);
    for (int i = 0; i < plan.obligations().size(); i++) {
      var fewer = new ArrayList<>(plan.obligations());
      fewer.remove(i);
      var told = told(with(plan, fewer), plan);
      assertThat(told).extracting(Change::kind).containsExactly(Kind.NEW);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("another number, deadline or bearer is that field and nothing else")
  void fields(Path sample) {
    each(
        sample,
        (duties, place) -> set(duties, place, more(duties.get(place))),
        Kind.CHANGED,
        Field.QUANTITY);
    each(
        sample,
        (duties, place) -> set(duties, place, later(duties.get(place))),
        Kind.CHANGED,
        Field.DEADLINE);
    each(
        sample,
        (duties, place) -> set(duties, place, given(duties.get(place), "Chi cục Đo lường")),
        Kind.CHANGED,
        Field.BEARER);
  }

  private static Obligation more(Obligation o) {
    var quota = o.quota();
    var unit = quota == null ? Unit.TIME : quota.unit();
    var now = new Quota(BigDecimal.valueOf(77), null, unit);
    return copy(
        o,
        text(o, o.origin().readable().replaceAll("\\b\\d{2}\\b", "77")),
        o.bearers(),
        now,
        o.deadline());
  }

  private static Obligation later(Obligation o) {
    var day = new Deadline.OnDate(LocalDate.of(2031, 5, 6), Deadline.Operator.BEFORE);
    return copy(
        o,
        text(o, o.origin().readable() + ", xong trước ngày 06/5/2031"),
        o.bearers(),
        o.quota(),
        day);
  }

  private static Obligation given(Obligation o, String bearer) {
    return copy(o, o.origin(), List.of(new Bearer(bearer, null)), o.quota(), o.deadline());
  }

  private static Origin text(Obligation o, String text) {
    return new Origin(o.origin().section(), text, null, o.origin().start(), o.origin().end());
  }

  private static Obligation copy(
      Obligation o,
      Origin origin,
      List<Bearer> bearers,
      @Nullable Quota quota,
      @Nullable Deadline deadline) {
    return new Obligation(
        o.id(),
        origin,
        bearers,
        o.role(),
        o.coordinators(),
        o.kind(),
        quota,
        o.recurrence(),
        o.channels(),
        o.topics(),
        deadline,
        o.recipients(),
        o.modality(),
        o.proofs(),
        o.inferred(),
        o.confidence());
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("a duty said in two halves is split, two said as one are merged")
  void halves(Path sample) {
    Edit halves =
        (duties, place) -> {
          var o = duties.get(place);
          var words = o.origin().readable().split(" ", -1);
          if (words.length < 12) return null;
          int middle = words.length / 2;
          String first = String.join(" ", List.of(words).subList(0, middle));
          String second = String.join(" ", List.of(words).subList(middle, words.length));
          duties.set(place, copy(o, text(o, first), o.bearers(), o.quota(), o.deadline()));
          duties.add(place + 1, copy(o, text(o, second), o.bearers(), null, null));
          return duties;
        };
    each(sample, halves, Kind.SPLIT);
    var plan = compile(sample);
    for (int i = 0; i < plan.obligations().size(); i++) {
      var cut = halves.at(new ArrayList<>(plan.obligations()), i);
      if (cut == null) continue;
      assertThat(told(with(plan, cut), plan)).extracting(Change::kind).containsExactly(Kind.MERGED);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("a duty of two bearers given to each of them is split by bearer")
  void bearers(Path sample) {
    var plan = compile(sample);
    var two = List.of(new Bearer("Chi cục Đo lường", null), new Bearer("Trạm Khí tượng", null));
    for (int i = 0; i < plan.obligations().size(); i++) {
      var o = plan.obligations().get(i);
      var together =
          set(
              new ArrayList<>(plan.obligations()),
              i,
              copy(o, o.origin(), two, o.quota(), o.deadline()));
      var apart = new ArrayList<>(together);
      apart.set(i, copy(o, o.origin(), two.subList(0, 1), o.quota(), o.deadline()));
      apart.add(i + 1, copy(o, o.origin(), two.subList(1, 2), o.quota(), o.deadline()));
      assertThat(told(with(plan, together), with(plan, apart)))
          .as(o.id())
          .extracting(Change::kind)
          .containsExactly(Kind.SPLIT);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("other numbers of sections and lightly other words change no duty")
  void renamed(Path sample) {
    var plan = compile(sample);
    var random = new Random(7);
    var renumbered = new ArrayList<Obligation>();
    for (var o : plan.obligations()) {
      var words = o.origin().readable().split(" ", -1);
      if (words.length > 6) words[random.nextInt(words.length)] = "vậy";
      var copy = copy(o, text(o, String.join(" ", words)), o.bearers(), o.quota(), o.deadline());
      renumbered.add(numbered(copy, "X." + o.id()));
    }
    var changes = Difference.of(plan, with(plan, renumbered)).changes();
    assertThat(changes).extracting(Change::kind).containsOnly(Kind.SAME);
    assertThat(changes).allMatch(Change::renumbered).anyMatch(Change::reworded);
    for (var change : changes)
      assertThat(change.after().getFirst().id()).isEqualTo("X." + change.before().getFirst().id());
  }

  private static Obligation numbered(Obligation o, String id) {
    return new Obligation(
        id,
        o.origin(),
        o.bearers(),
        o.role(),
        o.coordinators(),
        o.kind(),
        o.quota(),
        o.recurrence(),
        o.channels(),
        o.topics(),
        o.deadline(),
        o.recipients(),
        o.modality(),
        o.proofs(),
        o.inferred(),
        o.confidence());
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("a duty put at another place is moved")
  void moved(Path sample) {
    each(
        sample,
        (duties, place) -> {
          int to = (place + duties.size() / 2) % duties.size();
          if (Math.abs(place - to) < 2) return null;
          duties.add(to, duties.remove(place));
          return duties;
        },
        Kind.MOVED);
  }
}
