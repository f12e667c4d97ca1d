package vn.loa.compiler.cascade;

import java.util.Map;

/**
 * Why a verdict is as it is.
 *
 * @param values what the sentence about it names, such as {@code from=24}, {@code to=12}; days are
 *     ISO dates
 */
public record Reason(Code code, Map<String, String> values) {

  public Reason {
    values = Map.copyOf(values);
  }

  static Reason of(Code code) {
    return new Reason(code, Map.of());
  }

  static Reason of(Code code, String name, String value) {
    return new Reason(code, Map.of(name, value));
  }

  static Reason change(Code code, String from, String to) {
    return new Reason(code, Map.of("from", from, "to", to));
  }

  /** What a reason says. The names are stable; a new one may come. */
  public enum Code {
    /** It falls on the child's body, or on bodies below it: {@code bearer}. */
    ON_BODY(Verdict.COVERED),
    /** It falls on a body whose like the child has: {@code bearer}. */
    ON_LIKE(Verdict.COVERED),
    /** The child gives it to another body than the like one: {@code bearer}. */
    OTHER_BEARER(Verdict.COVERED),
    /** The child's own document is what is asked for: {@code date}. */
    ITSELF(Verdict.COVERED),
    /** Several clauses of the child together: {@code count}, {@code from}, {@code to} in a year. */
    TOGETHER(Verdict.COVERED),
    /** More in a year: {@code from}, {@code to}. */
    QUANTITY_MORE(Verdict.COVERED),
    /** Days earlier: {@code from}, {@code to}, {@code days}. */
    DEADLINE_EARLIER(Verdict.COVERED),
    /** A deadline where the parent has none: {@code to}. */
    DEADLINE_ADDED(Verdict.COVERED),
    /** An earlier day of each period: {@code from}, {@code to}. */
    DAY_EARLIER(Verdict.COVERED),
    /** Fewer working hours: {@code from}, {@code to}. */
    TIME_SHORTER(Verdict.COVERED),
    /** Less in a year: {@code from}, {@code to}. */
    QUANTITY_LESS(Verdict.WEAKER),
    /** The parent states a number, the child none: {@code from} in a year. */
    QUANTITY_DROPPED(Verdict.WEAKER),
    /** Falls due less often: {@code from}, {@code to}, names of periods. */
    PERIOD_LONGER(Verdict.WEAKER),
    /** Reporting periods that the child leaves out: {@code periods}. */
    PERIODS_LEFT_OUT(Verdict.WEAKER),
    /** Asked for instead of ordered. */
    MODALITY_WEAKER(Verdict.WEAKER),
    /** Takes part instead of leading. */
    ROLE_WEAKER(Verdict.WEAKER),
    /** Days later: {@code from}, {@code to}, {@code days}. */
    DEADLINE_LATER(Verdict.LATER),
    /** The parent has a deadline, the child none. */
    DEADLINE_DROPPED(Verdict.LATER),
    /** A later day of each period: {@code from}, {@code to}, numbers of the last day in time. */
    DAY_LATER(Verdict.LATER),
    /** More working hours: {@code from}, {@code to}. */
    TIME_LONGER(Verdict.LATER),
    /**
     * The parent counts each body's own site, the child one site for all: {@code from}, {@code to}.
     */
    PER_UNIT_OR_TOTAL(Verdict.UNCLEAR),
    /** Another site than the parent names: {@code from}, {@code to}. */
    SITE_DIFFERS(Verdict.UNCLEAR),
    /** The two count different things: {@code from}, {@code to}, codes of units. */
    UNIT_DIFFERS(Verdict.UNCLEAR),
    /** More in total, but in longer periods: {@code from}, {@code to}, names of periods. */
    RHYTHM_DIFFERS(Verdict.UNCLEAR),
    /** Deadlines of different kinds. */
    DEADLINE_DIFFERS(Verdict.UNCLEAR),
    /** The parent holds courses, the child sends people to them. */
    ATTENDS_ONLY(Verdict.UNCLEAR),
    /** The parent addresses only some bodies of the kind: {@code bearer}. */
    SOME_ONLY(Verdict.UNCLEAR),
    /** The body is in no list of like bodies: {@code bearer}. */
    BODY_UNKNOWN(Verdict.UNCLEAR),
    /** The parent names no bearer, or in words that cannot be read: {@code bearer}. */
    BEARER_UNKNOWN(Verdict.UNCLEAR),
    /** The child's body is named only to take part: {@code bearer}. */
    TAKES_PART(Verdict.UNCLEAR),
    /** No clause of the child is near enough. */
    NO_CLAUSE(Verdict.MISSING),
    /** The child's level has no such body: {@code bearer}. */
    NO_SUCH_BODY(Verdict.NO_COUNTERPART),
    /** It is addressed to others: {@code bearer}. */
    ADDRESSES_OTHERS(Verdict.NO_COUNTERPART),
    /** New in the child, of a body that no duty of the parent speaks to: {@code bearer}. */
    BODY_NEW(Verdict.COVERED),
    /** New in the child, of a body that the parent speaks to. */
    ACT_NEW(Verdict.COVERED);

    private final Verdict leads;

    Code(Verdict leads) {
      this.leads = leads;
    }

    /** The verdict that this reason alone leads to. */
    public Verdict leads() {
      return leads;
    }

    /** The name in interfaces: {@code QUANTITY-LESS}. */
    public String label() {
      return name().replace('_', '-');
    }
  }
}
