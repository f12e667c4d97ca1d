package vn.loa.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.compiler.head.Reference;
import vn.loa.compiler.language.Texts;
import vn.loa.obligation.Topic;

/** What real plans cite and want told. */
class RealPlansContentsTest {

  /** The fields of reform in the codes of the hand table. */
  private static final Map<String, Set<Topic>> CODES =
      Map.of(
          "CHI_DAO_DIEU_HANH", Set.of(Topic.STEERING, Topic.GENERAL),
          "THE_CHE", Set.of(Topic.INSTITUTIONS),
          "TTHC", Set.of(Topic.PROCEDURES),
          "TO_CHUC_BO_MAY", Set.of(Topic.ORGANISATION),
          "CONG_VU", Set.of(Topic.CIVIL_SERVICE),
          "TAI_CHINH_CONG", Set.of(Topic.PUBLIC_FINANCE),
          "CHINH_QUYEN_SO", Set.of(Topic.DIGITAL_GOVERNMENT, Topic.ONLINE_SERVICES),
          "CHI_SO", Set.of(Topic.INDICES),
          "DIEN_HINH", Set.of(Topic.GOOD_PRACTICE),
          "PAKN", Set.of(Topic.FEEDBACK));

  private static Map<String, CompiledPlan> plans() {
    var out = new HashMap<String, CompiledPlan>();
    for (var plan : Stream.concat(RealPlan.clean().stream(), Stream.of(RealPlan.scan())).toList()) {
      out.put(plan.name().replace("-2023", ""), OwnPlan.compile(plan.text()));
    }
    return out;
  }

  @Test
  @DisplayName("every document that five real plans cite is found, with its date")
  void references() {
    var plans = plans();
    var left = new HashMap<String, List<Reference>>();
    plans.forEach((name, plan) -> left.put(name, new ArrayList<>(plan.references())));
    var rows = GoldTable.rows(Texts.shared("gold/legal-references.tsv"));
    var missed = new ArrayList<String>();
    for (var row : rows) {
      var all = left.getOrDefault(row.cell("plan"), List.of());
      var found = all.stream().filter(reference -> cites(row, reference)).findFirst();
      found.ifPresent(all::remove);
      if (found.isEmpty())
        missed.add(
            row.cell("plan") + " " + row.cell("number_symbol") + " " + row.cell("date_text"));
    }
    Figures.tell("cited documents found", rows.size() - missed.size() + " of " + rows.size());
    assertThat(missed).isEmpty();
  }

  private static boolean cites(GoldTable.Row row, Reference reference) {
    String date = reference.date() == null ? "" : reference.date().toString();
    return row.cell("number_symbol").equals(reference.number())
        && row.cell("date_iso").equals(date);
  }

  @Test
  @DisplayName("what real plans want told is known by its field of reform, four times in five")
  void topics() {
    var plans = plans();
    var wrong = new ArrayList<String>();
    int all = 0;
    for (var row : GoldTable.rows(Texts.shared("gold/topics-channels.tsv"))) {
      if (!row.cell("type").equals("topic")) continue;
      all++;
      var plan = plans.get(row.cell("plan"));
      var told = plan == null ? List.<Topic>of() : told(plan, row.cell("excerpt_vi"));
      boolean right =
          Stream.of(row.cell("labels").split(";"))
              .flatMap(code -> CODES.getOrDefault(code, Set.of()).stream())
              .anyMatch(told::contains);
      if (!right) wrong.add(row.cell("id") + " " + row.cell("labels") + " " + told);
    }
    double share = 1 - wrong.size() / (double) all;
    Figures.tell("topics of content sections", "%.3f of %d".formatted(share, all));
    Figures.tell("topics not known", wrong);
    assertThat(share).as("%s", wrong).isGreaterThanOrEqualTo(0.8);
  }

  /** The topics of the item that holds most of the excerpt; none where none holds half of it. */
  private static List<Topic> told(CompiledPlan plan, String excerpt) {
    List<Topic> best = List.of();
    double most = 0.5;
    for (var item : plan.topics()) {
      double likeness = Alike.within(excerpt, item.text());
      if (likeness <= most) continue;
      most = likeness;
      best = item.topics();
    }
    return best;
  }

  @Test
  @DisplayName("each real plan says who issued and signed it")
  void heads() {
    var heads = plans().values().stream().map(CompiledPlan::head).collect(Collectors.toList());
    assertThat(heads).allMatch(head -> head.issuer() != null).allMatch(head -> head.year() == 2023);
  }
}
