package vn.loa.app.plan.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.head.DocumentHead;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.BearerGroup;
import vn.loa.obligation.Channel;
import vn.loa.obligation.ChannelUse;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.ExpectedProof;
import vn.loa.obligation.Modality;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Origin;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.ReportPeriod;
import vn.loa.obligation.Role;
import vn.loa.obligation.Slot;
import vn.loa.obligation.Target;
import vn.loa.obligation.Topic;
import vn.loa.obligation.Unit;
import vn.loa.vietnamese.Span;

/** Duties, proposals and decisions by chance, the same for the same seed. */
public final class Chance {

  private static final List<String> NAMES =
      List.of("Sở Nội vụ", "UBND xã Suối Đá", "các cơ quan, đơn vị", "Đài \"Sông\" \\ Hương\n");

  private final Random random;

  public Chance(long seed) {
    this.random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> T one(T[] of) {
    return of[random.nextInt(of.length)];
  }

  private boolean coin() {
    return random.nextBoolean();
  }

  private <T> List<T> some(T[] of) {
    var list = new ArrayList<T>();
    for (int i = below(3); i > 0; i--) list.add(one(of));
    return list;
  }

  public Duty duty(int start) {
    return coin() ? task(start) : coin() ? task(start) : goal(start);
  }

  private Origin origin(int start) {
    String text = "đăng " + below(100) + " tin, bài 𝔘 " + start;
    return new Origin("III.2", text, coin() ? null : text.strip(), start, start + text.length());
  }

  Duty.Task task(int start) {
    var inferred = EnumSet.noneOf(Slot.class);
    inferred.addAll(some(Slot.values()));
    return new Duty.Task(
        new Obligation(
            "III.2." + start,
            origin(start),
            bearers(),
            one(Role.values()),
            bearers(),
            one(DutyKind.values()),
            quota(),
            new Recurrence(one(Recurrence.Period.values()), 1 + below(3)),
            List.of(new ChannelUse(one(Channel.values()), "Trang \"thông tin\"")),
            some(Topic.values()),
            deadline(),
            coin() ? List.of() : List.of("UBND tỉnh"),
            one(Modality.values()),
            some(ExpectedProof.values()),
            inferred,
            below(101) / 100.0));
  }

  private Duty.Goal goal(int start) {
    return new Duty.Goal(
        new Target(
            "I.1." + start,
            origin(start),
            "PAR INDEX",
            one(Target.Measure.values()),
            quota(),
            deadline(),
            bearers(),
            EnumSet.of(one(Slot.values())),
            below(101) / 100.0));
  }

  private List<Bearer> bearers() {
    var list = new ArrayList<Bearer>();
    for (int i = below(3); i > 0; i--)
      list.add(new Bearer(one(NAMES), coin() ? null : one(BearerGroup.values())));
    return list;
  }

  private @Nullable Quota quota() {
    var numbers = List.of("5", "1.50", "8E+1", "89.64", "0.001", "123456789012345678901234567890");
    return switch (below(5)) {
      case 0 -> null;
      case 1 -> Quota.uncounted(Unit.NEWS_ITEM);
      case 2 -> Quota.atMost(new BigDecimal(one(numbers)), Unit.WORKING_HOUR);
      case 3 -> new Quota(BigDecimal.ONE, new BigDecimal(one(numbers)), new Unit("viec_moi"));
      default -> Quota.atLeast(new BigDecimal(one(numbers)), Unit.NEWS_ITEM);
    };
  }

  private @Nullable Deadline deadline() {
    var operator = one(Deadline.Operator.values());
    return switch (below(5)) {
      case 0 -> null;
      case 1 -> new Deadline.OnDate(LocalDate.of(2026, 1 + below(12), 1 + below(28)), operator);
      case 2 -> new Deadline.AtPeriodEnds(List.of(one(ReportPeriod.values())), operator);
      case 3 ->
          new Deadline.OnDayOfPeriod(one(Recurrence.Period.values()), 1 + below(28), operator);
      default ->
          new Deadline.WithinWorkingTime(1 + below(40), one(Deadline.TimeUnit.values()), operator);
    };
  }

  public Proposal proposal(int size) {
    var cards = new ArrayList<Proposal.ReadCard>();
    int start = 0;
    for (int i = 1; i <= size; i++) {
      cards.add(new Proposal.ReadCard(String.valueOf(i), duty(start)));
      start += below(3) == 0 ? 0 : 60;
    }
    var head =
        new DocumentHead(
            "UBND tỉnh Sông Vàng",
            coin() ? null : "Chính phủ",
            "41",
            "KH-UBND",
            "KH",
            "Sông Vàng",
            LocalDate.of(2026, 1, 5),
            "Tuyên truyền",
            2026,
            coin() ? null : new DocumentHead.Signer("Lê Văn Thử", List.of("KT. CHỦ TỊCH")),
            List.of("Như trên"));
    var diagnostics =
        List.of(
            new Diagnostic(
                one(Diagnostic.Code.values()), new Span(0, 5), Map.of("date", "31/11", "a", "b")));
    var continued = new HashMap<String, Proposal.Continued>();
    if (coin()) continued.put("1", new Proposal.Continued(List.of(uuid()), coin()));
    return new Proposal(head, cards, diagnostics, continued, coin() ? List.of() : List.of(uuid()));
  }

  private UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  /** Any decision on a review, sensible or not. */
  public Decision decision(Review review) {
    var cards = review.cards();
    if (cards.isEmpty()) return new Decision.Add("@" + below(1000), duty(below(500)));
    int at = below(cards.size());
    String key = cards.get(at).key();
    return switch (below(13)) {
      case 0, 1 -> new Decision.Accept(List.of(key));
      case 2 -> new Decision.Accept(List.of(key, cards.get(below(cards.size())).key()));
      case 3 -> new Decision.Edit(key, duty(cards.get(at).duty().origin().start()));
      case 4 -> new Decision.Split(key, List.of(duty(10), duty(20)));
      case 5 ->
          new Decision.Merge(
              List.of(key, cards.get(Math.min(at + 1, cards.size() - 1)).key()), duty(10));
      case 6 -> new Decision.Add("@" + below(1000), duty(below(500)));
      case 7 -> new Decision.Reject(key, one(Grounds.values()), coin() ? "" : "trùng \"ý\"");
      case 8 -> new Decision.Count(key, one(Counting.values()));
      case 9 ->
          new Decision.Assign(
              Bearers.key(one(NAMES)), coin() ? null : key, List.of((long) below(9)));
      case 10 -> new Decision.Continue(key, coin() ? List.of() : List.of(uuid()));
      case 11 -> new Decision.Note(key, "xem lại");
      default -> undoing(review);
    };
  }

  private Decision undoing(Review review) {
    long number = 1 + below((int) review.last() + 1);
    return coin() ? new Decision.Undo(number) : new Decision.Redo(number);
  }

  static Entry entry(long number, long person, Decision decision) {
    return new Entry(number, person, "Người " + person, Instant.EPOCH, decision);
  }

  /** What somebody knows who saw all that happened. */
  static Map<String, Long> seen(Review review, Decision decision) {
    var seen = new HashMap<String, Long>();
    for (String subject : decision.judged()) seen.put(subject, review.seen(subject));
    return seen;
  }
}
