package vn.loa.app.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.app.body.Bodies;
import vn.loa.app.register.ApiAnswers.InstanceAnswer;
import vn.loa.app.register.ApiAnswers.ObligationAnswer;
import vn.loa.app.register.ApiAnswers.OwedAnswer;
import vn.loa.app.register.ApiAnswers.PlanAnswer;
import vn.loa.app.register.ApiAnswers.QuotaAnswer;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.Quota;

/** Values of the register in the shapes that programs get. */
@Component
class ApiShapes {

  private final Register register;
  private final Bodies bodies;

  ApiShapes(Register register, Bodies bodies) {
    this.register = register;
    this.bodies = bodies;
  }

  List<ObligationAnswer> obligations(List<RegisteredObligation> rows, LocalDate today) {
    var next = register.next(rows, today);
    return rows.stream().map(row -> obligation(row, next.get(row.id()))).toList();
  }

  private static ObligationAnswer obligation(RegisteredObligation row, @Nullable Expected next) {
    var duty = row.duty();
    var due = next == null ? null : next.due();
    return new ObligationAnswer(
        row.uuid().toString(),
        row.planId(),
        row.versionId(),
        row.issuerId(),
        duty.id(),
        row.ordinal(),
        duty.origin().readable(),
        code(duty.kind()),
        code(duty.modality()),
        duty.bearers().stream().map(Bearer::text).toList(),
        row.bodies(),
        row.together(),
        quota(duty.quota()),
        code(duty.recurrence().period()),
        duty.recurrence().every(),
        duty.channels().stream().map(c -> code(c.channel())).distinct().toList(),
        duty.topics().stream().map(ApiShapes::code).toList(),
        row.firstDay(),
        row.lastDay(),
        due == null ? null : due.day());
  }

  OwedAnswer owed(Owed owed) {
    var owing = owed.owing();
    return new OwedAnswer(
        obligation(owed.obligation(), owed.next()),
        code(owing.role()),
        owing.percent(),
        owing.isInherited() ? owing.path() : List.of());
  }

  InstanceAnswer instance(OwedInstance owed) {
    var instance = owed.expected().instance();
    var due = instance.due();
    return new InstanceAnswer(
        owed.obligation().uuid().toString(),
        owed.expected().key(),
        instance.days().from(),
        instance.days().to(),
        due == null ? null : due.day(),
        quota(owed.owing().part(instance.needed())),
        instance.isCut());
  }

  PlanAnswer plan(RegisteredVersion version) {
    return new PlanAnswer(
        version.planId(),
        version.versionId(),
        version.ordinal(),
        version.issuerId(),
        bodies.nameNow(version.issuerId()),
        version.year(),
        version.cited(),
        version.signedOn(),
        version.title(),
        version.firstDay(),
        version.lastDay());
  }

  private static @Nullable QuotaAnswer quota(@Nullable Quota quota) {
    return quota == null
        ? null
        : new QuotaAnswer(quota.minimum(), quota.maximum(), quota.unit().code());
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
