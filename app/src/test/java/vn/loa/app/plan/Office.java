package vn.loa.app.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import vn.loa.app.TestLoa;
import vn.loa.app.body.Scope;
import vn.loa.app.body.TestProvince;
import vn.loa.app.document.Documents;
import vn.loa.app.document.Receipt.Received;
import vn.loa.app.identity.Mandate;
import vn.loa.app.identity.Role;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.plan.review.Decision;
import vn.loa.app.plan.review.Question;

/** An office of its own body, with people who do the acts of a plan directly. */
final class Office {

  private static final AtomicLong NUMBERS = new AtomicLong(6_000_000);
  static final Scope SCOPE = Scope.system("test");

  private final TestLoa loa = TestLoa.get();
  final long body;
  final SignedIn planner;
  final SignedIn head;

  /** Of a province of its own. */
  Office() {
    this(province());
  }

  private static long province() {
    String name = "UBND tỉnh Sông Vàng " + NUMBERS.incrementAndGet();
    return TestProvince.found(TestLoa.get(), LocalDate.of(2020, 1, 1), name).id(name);
  }

  Office(long body) {
    this.body = body;
    this.planner = person("Trần Thị Mai", Role.PLANNER);
    this.head = person("Lê Văn Hùng", Role.APPROVER);
  }

  SignedIn person(String name, Role role) {
    long id = NUMBERS.incrementAndGet();
    var mandate = new Mandate(id, body, role, "", false, LocalDate.of(2020, 1, 1), null);
    return new SignedIn(id, name, new UUID(0, id), "", mandate, List.of(mandate));
  }

  <T> T act(java.util.function.Supplier<T> work) {
    return SCOPE.within(work::get);
  }

  <T> T bean(Class<T> type) {
    return loa.bean(type);
  }

  /** Brings a text as a plan and waits until its review is open. */
  long bring(String text, @Nullable Long amends) {
    long document = enter(text);
    act(() -> bean(BringingPlan.class).bring(document, body, amends, planner.actor()));
    return Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> planOf(document), id -> id > 0);
  }

  private long enter(String text) {
    var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    String key = "office-" + NUMBERS.incrementAndGet();
    var receipt =
        act(
            () -> {
              try {
                return bean(Documents.class)
                    .receive(bytes, "ke-hoach.txt", body, planner.actor(), key);
              } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
              }
            });
    if (receipt instanceof Received received) return received.id();
    throw new IllegalStateException(receipt.toString());
  }

  private long planOf(long document) {
    return act(() -> bean(PlanStore.class).findPlanOf(document).orElse(0L));
  }

  UnderReview look(long plan) {
    return act(() -> bean(Reviewing.class).find(plan).orElseThrow());
  }

  DecidingCards.Outcome decide(long plan, SignedIn person, Decision decision) {
    return decide(plan, person, decision, seen(look(plan), decision));
  }

  DecidingCards.Outcome decide(
      long plan, SignedIn person, Decision decision, Map<String, Long> seen) {
    return act(
        () ->
            bean(DecidingCards.class)
                .decide(plan, person, now -> decision, (review, asked) -> seen));
  }

  static Map<String, Long> seen(UnderReview now, Decision decision) {
    var seen = new HashMap<String, Long>();
    for (String subject : decision.judged()) seen.put(subject, now.review().seen(subject));
    return seen;
  }

  /** Accepts everything as it was read, with what is proposed where a question must be answered. */
  void acceptAll(long plan) {
    var now = look(plan);
    for (var card : now.review().cards()) {
      if (!card.isOpen()) continue;
      for (var question : now.questions().of(card)) {
        if (question instanceof Question.EachOrTotal asked)
          done(decide(plan, planner, new Decision.Count(card.key(), asked.suggested())));
        if (question instanceof Question.GoesOn asked)
          done(decide(plan, planner, new Decision.Continue(card.key(), asked.proposed())));
      }
      done(decide(plan, planner, new Decision.Accept(List.of(card.key()))));
    }
  }

  static void done(DecidingCards.Outcome outcome) {
    assertThat(outcome).isInstanceOf(DecidingCards.Decided.class);
  }

  SubmittingPlan.Outcome submit(long plan, SignedIn person) {
    long seen = look(plan).draft().lastNumber();
    return act(() -> bean(SubmittingPlan.class).submit(plan, person, seen));
  }

  ApprovingPlan.Outcome approve(long plan, SignedIn person) {
    long seen = look(plan).draft().lastNumber();
    return act(() -> bean(ApprovingPlan.class).approve(plan, person, seen));
  }

  /** From the text to an approved version. */
  PlanVersion approved(String text, @Nullable Long amends) {
    long plan = bring(text, amends);
    acceptAll(plan);
    assertThat(submit(plan, planner)).isInstanceOf(SubmittingPlan.Submitted.class);
    var outcome = approve(plan, head);
    assertThat(outcome).isInstanceOf(ApprovingPlan.Approved.class);
    long version = ((ApprovingPlan.Approved) outcome).versionId();
    return act(() -> bean(Plans.class).getVersion(version));
  }

  List<PlanDuty> duties(long version) {
    return act(() -> bean(Plans.class).listDuties(version));
  }
}
