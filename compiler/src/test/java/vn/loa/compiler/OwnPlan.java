package vn.loa.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.loa.compiler.clause.Clause;
import vn.loa.compiler.clause.Clauses;
import vn.loa.compiler.outline.Outline;
import vn.loa.compiler.reading.Reading;
import vn.loa.obligation.Obligation;
import vn.loa.vietnamese.SourceText;

/** A small plan of a ward that does not exist, around the clauses that a test is about. */
public final class OwnPlan {

  /** Who owes what stands under the first item. */
  public static final String BEARER = "Phòng Văn hóa - Xã hội";

  public static final String HEAD =
      """
      ỦY BAN NHÂN DÂN
      PHƯỜNG MÂY TRẮNG

      Số: 12/KH-UBND
      Mây Trắng, ngày 20 tháng 01 năm 2026

      KẾ HOẠCH
      Truyền thông cải cách hành chính phường Mây Trắng năm 2026

      Ủy ban nhân dân phường ban hành kế hoạch với các việc dưới đây:

      """;

  private OwnPlan() {}

  /** A plan with the given text under its head. */
  public static CompiledPlan of(String body) {
    return compile(HEAD + body);
  }

  /** A plan that says the clauses to {@link #BEARER}, each behind a dash. */
  public static CompiledPlan assigning(String... clauses) {
    return of(assignment(clauses));
  }

  /** A plan with one sentence of one part. */
  public static CompiledPlan under(String part, String sentence) {
    return of("I. " + part + "\n1. " + sentence(sentence) + "\n");
  }

  /** The only duty of a clause that is said to {@link #BEARER}. */
  public static Obligation duty(String clause) {
    var all = duties(clause);
    assertThat(all).as(clause).hasSize(1);
    return all.getFirst();
  }

  public static List<Obligation> duties(String... clauses) {
    return assigning(clauses).obligations();
  }

  /** The clauses between text and duties. */
  public static List<Clause> clauses(String body) {
    var reading = Reading.of(SourceText.plain("plan.txt", HEAD + body));
    return Clauses.of(reading, Outline.of(reading)).all();
  }

  public static String assignment(String... clauses) {
    var out = new StringBuilder("I. TỔ CHỨC THỰC HIỆN\n1. " + BEARER + "\n");
    for (var clause : clauses) out.append("- ").append(sentence(clause)).append('\n');
    return out.toString();
  }

  public static CompiledPlan compile(String text) {
    return PlanCompiler.compile(SourceText.plain("plan.txt", text));
  }

  private static String sentence(String clause) {
    String capital =
        clause.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + clause.substring(1);
    return capital.endsWith(".") ? capital : capital + ".";
  }
}
