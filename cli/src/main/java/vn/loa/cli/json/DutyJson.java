package vn.loa.cli.json;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.cli.register.Pages;
import vn.loa.cli.wording.Codes;
import vn.loa.cli.wording.Language;
import vn.loa.cli.wording.Wording;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.ChannelUse;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Origin;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Slot;
import vn.loa.obligation.Target;
import vn.loa.vietnamese.Box;
import vn.loa.vietnamese.SourceText;
import vn.loa.vietnamese.Span;

/** Duties and targets. */
record DutyJson(SourceText source, JsonOut out) {

  void duty(Obligation duty) {
    out.text("id", duty.id());
    origin(duty.origin());
    out.objects("assignees", duty.bearers(), this::bearer);
    out.text("role", Codes.of(duty.role()));
    out.objects("coordinators", duty.coordinators(), this::bearer);
    out.text("kind", Codes.of(duty.kind()));
    quantity(duty.quota());
    out.text("period", Codes.of(duty.recurrence().period()));
    if (duty.recurrence().every() > 1) out.whole("every", duty.recurrence().every());
    out.objects("channels", duty.channels(), this::channel);
    out.texts("topics", duty.topics().stream().map(t -> t.label()).toList());
    deadline(duty.deadline());
    out.objects("recipients", duty.recipients(), text -> out.text("text", text));
    out.text("modality", Codes.of(duty.modality()));
    // The names of proofs are Vietnamese terms of the contract, whatever language people choose.
    var terms = Wording.in(Language.VI);
    out.texts("evidence", duty.proofs().stream().map(p -> terms.name("proof", p)).toList());
    inferred(duty.inferred());
    out.share("confidence", duty.confidence());
  }

  void target(Target target) {
    out.text("id", target.id());
    origin(target.origin());
    out.text("kind", "index_target").text("index", target.index());
    out.text("measure", Codes.of(target.measure()));
    quantity(target.quota());
    out.text("period", "year");
    deadline(target.deadline());
    out.objects("assignees", target.bearers(), this::bearer);
    out.text("role", "lead").text("modality", "target");
    inferred(target.inferred());
    out.share("confidence", target.confidence());
  }

  private void origin(Origin origin) {
    out.text("section", origin.section()).text("text", origin.text());
    out.text("restored", origin.restored()).span(origin.start(), origin.end());
    out.whole("page", Pages.at(source, origin.start()));
    var boxes = source.layout().boxes(new Span(origin.start(), origin.end()));
    if (boxes.isEmpty()) out.nothing("boxes");
    else out.objects("boxes", boxes, this::box);
  }

  private void box(Box box) {
    out.whole("page", box.page()).points("x", box.x()).points("y", box.y());
    out.points("w", box.width()).points("h", box.height());
  }

  private void bearer(Bearer bearer) {
    var group = bearer.group();
    out.text("text", bearer.text()).text("group", group == null ? null : Codes.of(group));
  }

  private void channel(ChannelUse use) {
    out.text("code", Codes.of(use.channel())).text("text", use.text());
  }

  private void quantity(@Nullable Quota quota) {
    if (quota == null) {
      out.nothing("quantity");
      return;
    }
    out.object(
        "quantity",
        () -> {
          number("min", quota.minimum());
          number("max", quota.maximum());
          out.text("unit", quota.unit().code());
        });
  }

  private void number(String name, @Nullable BigDecimal value) {
    if (value == null) out.nothing(name);
    // "80" and not "8E+1"
    else
      out.to()
          .writeNumberProperty(name, new BigDecimal(value.stripTrailingZeros().toPlainString()));
  }

  private void deadline(@Nullable Deadline deadline) {
    var code = DeadlineCode.of(deadline);
    out.object(
        "deadline",
        () ->
            out.text("date", code.date())
                .text("rule", code.rule())
                .text("operator", code.operator()));
  }

  private void inferred(Set<Slot> slots) {
    out.texts("inferred", slots.stream().sorted().map(DutyJson::slot).toList());
  }

  private static String slot(Slot slot) {
    return switch (slot) {
      case BEARER -> "assignee";
      case QUANTITY, PERIOD, DEADLINE, CHANNEL, TOPIC -> Codes.of(slot);
    };
  }
}
