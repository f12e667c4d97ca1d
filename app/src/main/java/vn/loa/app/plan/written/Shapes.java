package vn.loa.app.plan.written;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;
import vn.loa.app.plan.review.Decision;
import vn.loa.app.plan.review.Duty;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Slot;

/** How closed sets are told apart in JSON; the types themselves know nothing of it. */
final class Shapes {

  private Shapes() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @Type(value = Duty.Task.class, name = "task"),
    @Type(value = Duty.Goal.class, name = "goal")
  })
  interface OfDuty {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @Type(value = Deadline.OnDate.class, name = "date"),
    @Type(value = Deadline.AtPeriodEnds.class, name = "periods"),
    @Type(value = Deadline.OnDayOfPeriod.class, name = "day"),
    @Type(value = Deadline.WithinWorkingTime.class, name = "time")
  })
  interface OfDeadline {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @Type(value = Decision.Accept.class, name = "accept"),
    @Type(value = Decision.Edit.class, name = "edit"),
    @Type(value = Decision.Split.class, name = "split"),
    @Type(value = Decision.Merge.class, name = "merge"),
    @Type(value = Decision.Add.class, name = "add"),
    @Type(value = Decision.Reject.class, name = "reject"),
    @Type(value = Decision.Count.class, name = "count"),
    @Type(value = Decision.Assign.class, name = "assign"),
    @Type(value = Decision.Continue.class, name = "continue"),
    @Type(value = Decision.Note.class, name = "note"),
    @Type(value = Decision.Undo.class, name = "undo"),
    @Type(value = Decision.Redo.class, name = "redo")
  })
  interface OfDecision {}

  /** A set has no order; written down it needs one, so that the same value is the same text. */
  static final class InOrder extends ValueSerializer<Set<Slot>> {
    @Override
    public void serialize(Set<Slot> slots, JsonGenerator json, SerializationContext context) {
      json.writeStartArray();
      slots.stream().sorted().forEach(slot -> json.writeString(slot.name()));
      json.writeEndArray();
    }
  }

  abstract static class WithSlots {
    @JsonSerialize(using = InOrder.class)
    Set<Slot> inferred = Set.of();
  }
}
