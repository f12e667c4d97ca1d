package vn.loa.app.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Channel;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.Topic;
import vn.loa.obligation.calendar.DateRange;
import vn.loa.vietnamese.Folding;

/**
 * Which obligations of the register are asked for; null and empty mean all.
 *
 * @param bodies that owe it or issued it
 * @param days on one of which it is in force
 * @param plan whose it is
 * @param text words that all stand in it, with or without accents
 */
public record RegisterFilter(
    @Nullable List<Long> bodies,
    @Nullable DateRange days,
    @Nullable Long plan,
    Marks marks,
    String text) {

  public RegisterFilter {
    bodies = bodies == null ? null : List.copyOf(bodies);
  }

  /** What a duty is marked with. */
  public record Marks(
      @Nullable DutyKind kind,
      Recurrence.@Nullable Period period,
      @Nullable Topic topic,
      @Nullable Channel channel) {

    public static final Marks NONE = new Marks(null, null, null, null);
  }

  /** Everything that is in force on some day of a stretch. */
  public static RegisterFilter in(DateRange days) {
    return new RegisterFilter(null, days, null, Marks.NONE, "");
  }

  /** The words without accents. */
  List<String> words() {
    return List.of(Folding.fold(text).strip().split("\\s+")).stream()
        .filter(word -> !word.isEmpty())
        .limit(12)
        .toList();
  }
}
