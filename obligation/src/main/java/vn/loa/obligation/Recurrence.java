package vn.loa.obligation;

/**
 * How often a duty falls due.
 *
 * @param every how many periods lie between two times; 2 with {@link Period#WEEK} is "hai tuần một
 *     lần"
 */
public record Recurrence(Period period, int every) {

  public static final Recurrence CONTINUOUS = of(Period.CONTINUOUS);

  public Recurrence {
    if (every < 1) throw new IllegalArgumentException("every " + every);
  }

  /** The rhythm of a duty. */
  public enum Period {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    ONCE,
    /** Thường xuyên; also where the text gives no period. */
    CONTINUOUS
  }

  public static Recurrence of(Period period) {
    return new Recurrence(period, 1);
  }
}
