package vn.loa.app.plan.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.loa.app.plan.page.EditPage;
import vn.loa.app.plan.review.Card;
import vn.loa.app.plan.review.Duty;
import vn.loa.app.plan.said.DutyWords;
import vn.loa.app.shell.Choice;
import vn.loa.app.shell.Page;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.Channel;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.ExpectedProof;
import vn.loa.obligation.Modality;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.ReportPeriod;
import vn.loa.obligation.Role;
import vn.loa.obligation.Target;
import vn.loa.obligation.Topic;
import vn.loa.obligation.Unit;

/** Fills the form of a card with what it says. */
public final class EditForms {

  private static final String UNITS = "plan.unit.";

  private final Page page;
  private final DutyWords said;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, List<String>> chosen = new HashMap<>();
  private final Map<String, List<Choice>> choices = new HashMap<>();

  private EditForms(Page page) {
    this.page = page;
    this.said = new DutyWords(page.words());
  }

  /**
   * @param last number of the last decision that the viewer sees
   */
  public static EditPage of(Page page, long plan, Card card, long last) {
    var form = new EditForms(page);
    form.fill(card.duty());
    form.offer(card.duty());
    return form.page(plan, card, last, Map.of());
  }

  /** The form as it was typed, with what is wrong. */
  public static EditPage again(
      Page page, long plan, Card card, long last, MultiValueMap<String, String> typed) {
    var form = new EditForms(page);
    form.offer(card.duty());
    typed.forEach(
        (name, all) -> {
          if (!all.isEmpty()) form.values.put(name, all.getFirst());
          form.chosen.put(name, List.copyOf(all));
        });
    var faults = new HashMap<String, String>();
    if (DutyForm.read(typed, card.duty()) instanceof DutyForm.Wrong wrong)
      wrong.faults().forEach((name, key) -> faults.put(name, page.t("plan.fault." + key)));
    return form.page(plan, card, last, faults);
  }

  private EditPage page(long plan, Card card, long last, Map<String, String> faults) {
    return new EditPage(
        page,
        plan,
        card.key(),
        last,
        card.duty() instanceof Duty.Goal,
        card.duty().origin().readable(),
        values,
        chosen,
        choices,
        faults);
  }

  private void fill(Duty duty) {
    values.put("bearers", lines(duty.bearers()));
    quota(duty.quota());
    deadline(duty.deadline());
    switch (duty) {
      case Duty.Task task -> task(task.asked());
      case Duty.Goal goal -> {
        values.put("index", goal.wanted().index());
        values.put("measure", goal.wanted().measure().name());
      }
    }
  }

  private static String lines(List<Bearer> bearers) {
    return bearers.stream().map(Bearer::text).collect(Collectors.joining("\n"));
  }

  private void task(Obligation duty) {
    values.put("role", duty.role().name());
    values.put("coordinators", lines(duty.coordinators()));
    values.put("kind", duty.kind().name());
    values.put("period", duty.recurrence().period().name());
    values.put("every", String.valueOf(duty.recurrence().every()));
    values.put("recipients", String.join("\n", duty.recipients()));
    values.put("modality", duty.modality().name());
    chosen.put("channels", duty.channels().stream().map(c -> c.channel().name()).toList());
    chosen.put("topics", duty.topics().stream().map(Enum::name).toList());
    chosen.put("proofs", duty.proofs().stream().map(Enum::name).toList());
  }

  private void quota(@Nullable Quota quota) {
    if (quota == null) return;
    values.put("minimum", Numbers.typed(quota.minimum()));
    values.put("maximum", Numbers.typed(quota.maximum()));
    values.put("unit", quota.unit().code());
  }

  private void deadline(@Nullable Deadline deadline) {
    if (deadline == null) return;
    values.put("operator", deadline.operator().name());
    switch (deadline) {
      case Deadline.OnDate on -> {
        values.put("deadline", "date");
        values.put("day", said.date(on.date()));
      }
      case Deadline.AtPeriodEnds at -> {
        values.put("deadline", "periods");
        chosen.put("periods", at.periods().stream().map(Enum::name).toList());
      }
      case Deadline.OnDayOfPeriod each -> {
        values.put("deadline", "each");
        values.put("nth", String.valueOf(each.day()));
        values.put("of", each.period().name());
      }
      case Deadline.WithinWorkingTime time -> {
        values.put("deadline", "time");
        values.put("amount", String.valueOf(time.amount()));
        values.put("counted", time.unit().name());
      }
    }
  }

  private void offer(Duty duty) {
    offer("role", "role", Role.values());
    offer("kind", "kind", DutyKind.values());
    offer("modality", "modality", Modality.MUST, Modality.ADVISORY);
    offer("measure", "measure", Target.Measure.values());
    offer("channels", "channel", Channel.values());
    offer("proofs", "proof", ExpectedProof.values());
    offer("periods", "reports", ReportPeriod.values());
    offer("operator", "operator", Deadline.Operator.values());
    offer("counted", "counted", Deadline.TimeUnit.values());
    var topics = Stream.of(Topic.values()).map(t -> Choice.of(t.name(), t.label())).toList();
    choices.put("topics", topics);
    var periods =
        Stream.of(Recurrence.Period.values())
            .map(p -> Choice.of(p.name(), said.period(Recurrence.of(p))))
            .toList();
    choices.put("period", periods);
    choices.put("of", periods.subList(1, periods.size() - 2));
    choices.put("unit", units(duty.quota()));
    choices.put(
        "deadline",
        Stream.of("none", "date", "periods", "each", "time")
            .map(code -> Choice.of(code, page.t("plan.deadline.kind." + code)))
            .toList());
  }

  private void offer(String field, String set, Enum<?>... all) {
    choices.put(field, Stream.of(all).map(v -> Choice.of(v.name(), said.name(set, v))).toList());
  }

  /** All units that have a name, and the duty's own. */
  private List<Choice> units(@Nullable Quota quota) {
    var all = new ArrayList<Choice>();
    all.add(Choice.of("", page.t("plan.unit-none")));
    page.words().texts().keySet().stream()
        .filter(key -> key.startsWith(UNITS))
        .map(key -> key.substring(UNITS.length()))
        .map(code -> Choice.of(code, said.unit(new Unit(code), null)))
        .sorted(Comparator.comparing(choice -> choice.text().toLowerCase(Locale.ROOT)))
        .forEach(all::add);
    if (quota != null && all.stream().noneMatch(c -> c.value().equals(quota.unit().code())))
      all.add(Choice.of(quota.unit().code(), said.unit(quota.unit(), null)));
    return all;
  }
}
