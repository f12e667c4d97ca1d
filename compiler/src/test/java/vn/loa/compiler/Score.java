package vn.loa.compiler;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How well a compiled plan agrees with a hand table. Rows and duties are paired one to one by their
 * words; a pair is exact where assignee, role, kind, quantity, period, deadline and modality agree.
 *
 * @param gold rows that must be found
 * @param found duties, those aside that one reader alone saw
 * @param countable rows with a stated quantity or date
 * @param counted how many of these are exact
 * @param invented quantities that no row has
 * @param wrong what is not exact, for people
 */
record Score(
    int gold,
    int found,
    int hit,
    int exact,
    int countable,
    int counted,
    int invented,
    List<String> wrong) {

  static final Score NONE = new Score(0, 0, 0, 0, 0, 0, 0, List.of());

  private static final double ENOUGH = 0.6;

  /** Other deadlines of the tables are not judged. */
  private static final Pattern JUDGED_DEADLINE =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d|Q\\d(;.*)?|PT8H_WORKING)?");

  private record Pair(GoldTable.Row row, Found duty, double likeness) {}

  static Score of(GoldTable table, CompiledPlan plan) {
    var found = Found.in(plan);
    var pairs = pairs(table.must(), found);
    var paired = new HashSet<Found>();
    var wrong = new ArrayList<String>();
    int exact = 0;
    int counted = 0;
    int invented = 0;
    for (var pair : pairs) {
      paired.add(pair.duty());
      var slots = wrongSlots(pair.row(), pair.duty());
      if (slots.isEmpty()) exact++;
      if (slots.isEmpty() && isCountable(pair.row())) counted++;
      boolean more =
          pair.duty().quantity() != null && number(pair.row().cell("quantity_min")) == null;
      if (more && !pair.row().inferred().contains("quantity")) invented++;
      if (!slots.isEmpty()) wrong.add(pair.row().cell("id") + " " + slots);
    }
    for (var row : table.must()) {
      if (pairs.stream().noneMatch(p -> p.row().equals(row))) wrong.add(row.cell("id") + " missed");
    }
    int size = 0;
    for (var duty : found) {
      boolean extra = !paired.contains(duty);
      if (extra && says(table.loose(), duty)) continue;
      size++;
      if (extra) wrong.add("extra: " + duty.text());
      if (extra && duty.quantity() != null && says(table.never(), duty)) invented++;
    }
    int countable = (int) table.must().stream().filter(Score::isCountable).count();
    return new Score(
        table.must().size(), size, pairs.size(), exact, countable, counted, invented, wrong);
  }

  double detection() {
    return f1(hit);
  }

  double exactness() {
    return f1(exact);
  }

  private double f1(int right) {
    return 2.0 * right / Math.max(1, gold + found);
  }

  Score plus(Score more) {
    var both = new ArrayList<>(wrong);
    both.addAll(more.wrong);
    return new Score(
        gold + more.gold,
        found + more.found,
        hit + more.hit,
        exact + more.exact,
        countable + more.countable,
        counted + more.counted,
        invented + more.invented,
        both);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "detection %.3f exact %.3f of %d (%d found), countable %d/%d, invented %d",
        detection(),
        exactness(),
        gold,
        found,
        counted,
        countable,
        invented);
  }

  private static List<Pair> pairs(List<GoldTable.Row> rows, List<Found> found) {
    var all = new ArrayList<Pair>();
    for (var row : rows) {
      for (var duty : found) {
        String action = row.cell("action_vi");
        if (duty.text().length() > 12 * action.length() + 600) continue;
        double likeness = Alike.within(action, duty.text());
        if (likeness >= ENOUGH) all.add(new Pair(row, duty, likeness + bonus(row, duty)));
      }
    }
    all.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    var out = new ArrayList<Pair>();
    for (var pair : all) {
      boolean free =
          out.stream().noneMatch(p -> p.row().equals(pair.row()) || p.duty().equals(pair.duty()));
      if (free) out.add(pair);
    }
    return out;
  }

  private static double bonus(GoldTable.Row row, Found duty) {
    double bonus = row.readings("kind").contains(duty.kind()) ? 0.2 : 0;
    if (isRight("assignee", row, duty)) bonus += 0.1;
    if (isRight("quantity", row, duty)) bonus += 0.1;
    if (isRight("period", row, duty)) bonus += 0.05;
    return bonus - 0.0002 * Alike.length(duty.text());
  }

  private static List<String> wrongSlots(GoldTable.Row row, Found duty) {
    return List.of("assignee", "role", "kind", "quantity", "period", "deadline", "modality")
        .stream()
        .filter(slot -> !row.inferred().contains(slot) && !isRight(slot, row, duty))
        .toList();
  }

  private static boolean isRight(String slot, GoldTable.Row row, Found duty) {
    return switch (slot) {
      case "assignee" -> any(row, "assignee_vi", want -> Alike.sameNames(want, duty.assignee()));
      case "role" ->
          any(row, "lead_or_coord", want -> want.isEmpty() || role(want).equals(duty.role()));
      case "kind" -> row.readings("kind").contains(duty.kind());
      case "quantity" -> any(row, "quantity_min", want -> same(number(want), duty.quantity()));
      case "period" -> row.readings("period").contains(duty.period());
      case "deadline" ->
          any(
              row,
              "deadline",
              want -> !JUDGED_DEADLINE.matcher(want).matches() || want.equals(duty.deadline()));
      case "modality" -> row.readings("modality").contains(duty.modality());
      default -> throw new IllegalArgumentException(slot);
    };
  }

  private static boolean any(
      GoldTable.Row row, String column, java.util.function.Predicate<String> right) {
    return row.readings(column).stream().anyMatch(right);
  }

  private static String role(String written) {
    return written.equals("coord") ? "coordinate" : written;
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) return one == null && other == null;
    return one.compareTo(other) == 0;
  }

  private static @Nullable BigDecimal number(String cell) {
    return cell.matches("-?\\d+([.,]\\d+)?") ? new BigDecimal(cell.replace(',', '.')) : null;
  }

  private static boolean isCountable(GoldTable.Row row) {
    boolean filled = row.inferred().contains("quantity") || row.inferred().contains("deadline");
    boolean dated = row.cell("deadline").matches("\\d{4}-.*");
    return !filled && (!row.cell("quantity_min").isEmpty() || dated);
  }

  private static boolean says(List<GoldTable.Row> rows, Found duty) {
    return rows.stream().anyMatch(r -> Alike.within(r.cell("action_vi"), duty.text()) >= ENOUGH);
  }
}
