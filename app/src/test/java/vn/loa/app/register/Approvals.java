package vn.loa.app.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.TestLoa;
import vn.loa.app.body.Scope;
import vn.loa.app.calendar.Today;
import vn.loa.app.plan.PlanDuty;
import vn.loa.app.plan.PlanVersion;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Role;
import vn.loa.vietnamese.SourceText;

/** Approved versions of plans, as they come into the register. */
final class Approvals {

  private static final AtomicLong NUMBERS = new AtomicLong(8_000_000);

  private final TestLoa loa;
  private final long issuer;

  Approvals(TestLoa loa, long issuer) {
    this.loa = loa;
    this.issuer = issuer;
  }

  /** A duty with its bearers. */
  record Given(UUID uuid, Obligation duty, List<Long> bodies) {

    static Given of(Obligation duty, Long... bodies) {
      return new Given(UUID.randomUUID(), duty, List.of(bodies));
    }
  }

  /** A first version of a new plan. */
  PlanVersion first(String number, LocalDate signed, List<Given> given) {
    return approve(NUMBERS.incrementAndGet(), 1, number, signed, given);
  }

  /** The next version of a plan. */
  PlanVersion next(PlanVersion before, LocalDate signed, List<Given> given) {
    return approve(before.planId(), before.ordinal() + 1, before.number(), signed, given);
  }

  private PlanVersion approve(
      long plan, int ordinal, String number, LocalDate signed, List<Given> given) {
    long id = NUMBERS.incrementAndGet();
    var version =
        new PlanVersion(
            id,
            plan,
            ordinal,
            issuer,
            signed.getYear(),
            number,
            "KH-UBND",
            signed,
            "Thông tin, tuyên truyền cải cách hành chính",
            1,
            "Trần Thị Mai",
            "Lê Văn Hùng",
            signed.atTime(9, 0).atZone(Today.ZONE).toInstant());
    String text =
        "KẾ HOẠCH\n\n"
            + given.stream()
                .map(one -> "- " + one.duty().origin().text() + ".")
                .collect(Collectors.joining("\n"));
    var duties = new ArrayList<PlanDuty>();
    for (var one : given) {
      var bearings =
          one.bodies().stream()
              .map(body -> new PlanDuty.Bearing(body, Role.LEAD, "UBND các xã, phường"))
              .toList();
      duties.add(
          new PlanDuty(one.uuid(), plan, id, duties.size() + 1, one.duty(), null, false, bearings));
    }
    Scope.system("test")
        .within(
            () -> {
              loa.bean(TransactionTemplate.class)
                  .executeWithoutResult(
                      status ->
                          loa.bean(DerivingObligations.class)
                              .derive(version, duties, SourceText.plain("ke-hoach.txt", text)));
              return null;
            });
    return version;
  }
}
