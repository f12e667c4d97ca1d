package vn.loa.compiler.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.PlanCompiler;
import vn.loa.compiler.cascade.Cascade.Carried;
import vn.loa.compiler.language.Texts;
import vn.loa.obligation.Obligation;
import vn.loa.vietnamese.SourceText;

/**
 * A real province and a real city below it, by clause numbers alone; skipped where they are absent.
 */
class RealCascadeTest {

  private static final String CLEAN = "gold/binh-thuan-2023-clean.txt";
  private static final String SCAN = "plans/binh-thuan-2023-scan.txt";
  private static final String CITY = "plans/phan-thiet-2023.txt";

  /** By hand: duty of the province, verdict, clause of the city, what matters of the reasons. */
  private static final String EXPECTED =
      """
      III.1.1a COVERED III.1.1a DEADLINE-EARLIER
      III.1.1b COVERED III.1.1b
      III.1.2 UNCLEAR III.1.2 PER-UNIT-OR-TOTAL
      III.1.3 COVERED III.1.3
      III.1.4 COVERED III.1.4
      III.2.1a COVERED III.2.1a
      III.2.1b COVERED III.2.1b
      III.2.2 UNCLEAR III.2.2 ATTENDS-ONLY
      III.2.3 COVERED III.2.3
      III.2.4 COVERED III.2.4
      III.2.5 WEAKER III.2.5 QUANTITY-LESS
      III.3.1a COVERED III.3.1a
      III.3.1b COVERED III.3.1b OTHER-BEARER
      III.3.2 COVERED III.3.2
      III.3.3 COVERED III.3.3
      III.4.1 COVERED III.4.1
      III.4.2 COVERED III.4.2
      III.5.1 COVERED III.5.1
      III.5.2 WEAKER III.5.2 QUANTITY-LESS
      III.6.1 COVERED III.6.1
      III.7.1 COVERED III.7.1
      III.7.2 COVERED III.7.2
      III.8.1 NO_COUNTERPART - NO-SUCH-BODY
      IV.2a COVERED IV.2a
      closing COVERED closing
      """;

  private static final Map<String, String> ADDED =
      new TreeMap<>(
          Map.of(
              "III.3.1c",
              "ACT-NEW",
              "III.7.3",
              "ACT-NEW",
              "III.8.1",
              "BODY-NEW",
              "III.8.2",
              "BODY-NEW"));

  private static CompiledPlan compile(String file) {
    return PlanCompiler.compile(SourceText.plain(file, Texts.shared(file)));
  }

  /** The closing has another number in each text, and the scan lost the I of IV. */
  private static String name(Obligation duty) {
    return duty.id().startsWith("0.") ? "closing" : duty.id().replaceFirst("^V\\.", "IV.");
  }

  private static String told(Carried carried) {
    var by = carried.by().stream().map(RealCascadeTest::name).collect(Collectors.joining(","));
    var why =
        carried.reasons().stream()
            .filter(r -> r.code() != Reason.Code.ON_BODY && r.code() != Reason.Code.ON_LIKE)
            .map(r -> " " + r.code().label())
            .collect(Collectors.joining());
    return name(carried.duty()) + " " + carried.verdict() + " " + (by.isEmpty() ? "-" : by) + why;
  }

  @ParameterizedTest
  @ValueSource(strings = {CLEAN, SCAN})
  @DisplayName("of a real province, clean or as a bad scan, the city carries what a reader found")
  void verdicts(String parent) {
    var cascade = Cascade.of(compile(parent), compile(CITY));
    assertThat(
            cascade.carried().stream().map(RealCascadeTest::told).collect(Collectors.joining("\n")))
        .isEqualTo(EXPECTED.strip());
    var added = new TreeMap<String, String>();
    for (var one : cascade.added()) added.put(name(one.duty()), one.reason().code().label());
    assertThat(added).isEqualTo(ADDED);
    assertThat(cascade.hasGaps()).isTrue();
  }

  @Test
  @DisplayName("the figures behind the verdicts: days earlier, items a year")
  void figures() {
    var cascade = Cascade.of(compile(CLEAN), compile(CITY));
    assertThat(values(cascade, "III.1.1a", Reason.Code.DEADLINE_EARLIER))
        .isEqualTo(Map.of("from", "2023-03-01", "to", "2023-02-27", "days", "2"));
    for (var id : List.of("III.2.5", "III.5.2"))
      assertThat(values(cascade, id, Reason.Code.QUANTITY_LESS))
          .isEqualTo(Map.of("from", "24", "to", "12"));
  }

  private static Map<String, String> values(Cascade cascade, String id, Reason.Code code) {
    return cascade.carried().stream()
        .filter(c -> c.duty().id().equals(id))
        .flatMap(c -> c.reasons().stream())
        .filter(r -> r.code() == code)
        .findFirst()
        .orElseThrow()
        .values();
  }

  @ParameterizedTest
  @ValueSource(strings = {CLEAN, SCAN})
  @DisplayName("whichever covering clause is taken out of the child, exactly one gap appears")
  void oneGap(String file) {
    var parent = compile(file);
    var child = compile(CITY);
    var whole = Cascade.of(parent, child);
    for (var clause : whole.carried().stream().flatMap(c -> c.by().stream()).distinct().toList()) {
      var without = Cascade.of(parent, without(child, clause));
      var changed = new ArrayList<String>();
      for (int i = 0; i < whole.carried().size(); i++) {
        var now = without.carried().get(i);
        if (told(whole.carried().get(i)).equals(told(now))) continue;
        assertThat(now.verdict()).as(clause.id()).isEqualTo(Verdict.MISSING);
        changed.add(now.duty().id());
      }
      assertThat(changed).as("without " + clause.id()).hasSize(1);
    }
  }

  private static CompiledPlan without(CompiledPlan plan, Obligation clause) {
    var left = plan.obligations().stream().filter(o -> o != clause).toList();
    return new CompiledPlan(
        plan.reading(),
        plan.head(),
        plan.references(),
        plan.sections(),
        plan.topics(),
        left,
        plan.targets(),
        plan.diagnostics());
  }

  @Test
  @DisplayName("cut out of the child's text, a clause leaves a gap at the duty that it answered")
  void cutFromText() {
    var parent = compile(CLEAN);
    String text = Texts.shared(CITY);
    var child = compile(CITY);
    var whole = Cascade.of(parent, child);
    for (var carried : whole.carried()) {
      // A sentence that orders two things cannot lose the one without the other.
      if (carried.by().size() != 1 || sharesWords(child, carried.by().getFirst())) continue;
      var origin = carried.by().getFirst().origin();
      String cut = text.substring(0, origin.start()) + text.substring(origin.end());
      var without = Cascade.of(parent, PlanCompiler.compile(SourceText.plain("cut", cut)));
      var missing =
          without.carried().stream()
              .filter(c -> c.verdict() == Verdict.MISSING)
              .map(c -> c.duty().id())
              .toList();
      assertThat(missing).as(origin.text()).containsExactly(carried.duty().id());
    }
  }

  private static boolean sharesWords(CompiledPlan plan, Obligation clause) {
    String section = clause.id().replaceFirst("[a-z]$", "");
    return plan.obligations().stream()
        .anyMatch(o -> o != clause && o.id().replaceFirst("[a-z]$", "").equals(section));
  }
}
