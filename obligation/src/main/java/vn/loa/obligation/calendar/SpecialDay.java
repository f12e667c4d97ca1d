package vn.loa.obligation.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not what its weekday says.
 *
 * @param name what it is called in Vietnamese: "Giỗ Tổ Hùng Vương"
 * @param source the document or article that orders it
 * @param other the other day of a swap; null where nothing is swapped
 */
public record SpecialDay(
    LocalDate day,
    Kind kind,
    String name,
    Certainty certainty,
    String source,
    @Nullable LocalDate other)
    implements Edition.Entry {

  public SpecialDay {
    boolean swapped = kind == Kind.SWAPPED_OFF || kind == Kind.SWAPPED_WORKED;
    if (swapped != (other != null)) throw new IllegalArgumentException(day + ": " + kind);
  }

  /** Why a day is off or worked. */
  public enum Kind {
    /** Nghỉ lễ, tết (Bộ luật Lao động 2019, Điều 112). */
    HOLIDAY,
    /** Nghỉ bù for a holiday on a weekly day off (Điều 111.3). */
    COMPENSATION,
    /** A working day taken off, in exchange for another one. */
    SWAPPED_OFF,
    /** A weekly day off that is worked in exchange, in the hours of the day taken off. */
    SWAPPED_WORKED
  }

  /** How a day is known. */
  public enum Certainty {
    /** Fixed by law or by the year's announcement. */
    PUBLISHED,
    /** By the usual rule, until the year's announcement comes. */
    ASSUMED
  }

  public boolean isWorked() {
    return kind == Kind.SWAPPED_WORKED;
  }
}
