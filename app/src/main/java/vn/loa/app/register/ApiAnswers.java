package vn.loa.app.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What programs are answered; {@code openapi.json} describes the same. Codes, never sentences. */
final class ApiAnswers {

  private ApiAnswers() {}

  /**
   * Some of a list.
   *
   * @param next cursor of the rest, null at the end
   */
  record ListOf<T>(List<T> items, @Nullable String next) {
    ListOf {
      items = List.copyOf(items);
    }
  }

  /**
   * What went wrong (RFC 9457).
   *
   * @param code for programs
   * @param detail for people, in Vietnamese
   */
  record Problem(String type, String title, int status, String code, String detail) {}

  record PlanAnswer(
      long planId,
      long versionId,
      int version,
      long issuerId,
      String issuer,
      int year,
      String cited,
      @Nullable LocalDate signedOn,
      String title,
      LocalDate firstDay,
      LocalDate lastDay) {}

  /** How much, of what; each number null where the plan gives none. */
  record QuotaAnswer(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum, String unit) {}

  record ObligationAnswer(
      String id,
      long planId,
      long versionId,
      long issuerId,
      String section,
      int ordinal,
      String text,
      String kind,
      String modality,
      List<String> bearers,
      int bodies,
      boolean together,
      @Nullable QuotaAnswer quota,
      String period,
      int every,
      List<String> channels,
      List<String> topics,
      LocalDate firstDay,
      LocalDate lastDay,
      @Nullable LocalDate nextDue) {}

  /** A duty with all that it was. */
  record HistoryAnswer(ObligationAnswer now, List<ObligationAnswer> versions) {
    HistoryAnswer {
      versions = List.copyOf(versions);
    }
  }

  /**
   * A duty that a body owes.
   *
   * @param through bodies that it came by, the first one that was given it first; empty where it is
   *     the body's own
   */
  record OwedAnswer(ObligationAnswer obligation, String role, int percent, List<Long> through) {
    OwedAnswer {
      through = List.copyOf(through);
    }
  }

  record InstanceAnswer(
      String obligationId,
      String key,
      LocalDate from,
      LocalDate to,
      @Nullable LocalDate due,
      @Nullable QuotaAnswer needed,
      boolean cut) {}
}
