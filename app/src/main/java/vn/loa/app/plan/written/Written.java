package vn.loa.app.plan.written;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.app.plan.review.Decision;
import vn.loa.app.plan.review.Duty;
import vn.loa.app.plan.review.Proposal;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Target;

/**
 * JSON of what a plan keeps. The form has a number; a form that this Loa does not know is never
 * guessed at.
 */
public final class Written {

  /** Grows with each change that older texts do not have; reading keeps knowing the older ones. */
  static final int FORM = 1;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addMixIn(Duty.class, Shapes.OfDuty.class)
          .addMixIn(Deadline.class, Shapes.OfDeadline.class)
          .addMixIn(Decision.class, Shapes.OfDecision.class)
          .addMixIn(Obligation.class, Shapes.WithSlots.class)
          .addMixIn(Target.class, Shapes.WithSlots.class)
          .changeDefaultVisibility(
              all ->
                  all.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                      .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                      .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private Written() {}

  public static String of(Proposal proposal) {
    return write(Proposal.class, proposal);
  }

  public static String of(Decision decision) {
    return write(Decision.class, decision);
  }

  public static String of(Duty duty) {
    return write(Duty.class, duty);
  }

  /**
   * @throws IllegalStateException for a form that this Loa does not know
   */
  public static Proposal proposal(String json) {
    return read(Proposal.class, json);
  }

  /**
   * @throws IllegalStateException for a form that this Loa does not know
   */
  public static Decision decision(String json) {
    return read(Decision.class, json);
  }

  /**
   * @throws IllegalStateException for a form that this Loa does not know
   */
  public static Duty duty(String json) {
    return read(Duty.class, json);
  }

  private static <T> String write(Class<T> type, T value) {
    return JSON.writerFor(sheet(type)).writeValueAsString(new Sheet<>(FORM, value));
  }

  private static <T> T read(Class<T> type, String json) {
    int form = JSON.readTree(json).path("form").asInt(0);
    if (form < 1 || form > FORM) throw new IllegalStateException("form " + form + " of JSON");
    Sheet<T> sheet = JSON.readerFor(sheet(type)).readValue(json);
    return sheet.content();
  }

  private static JavaType sheet(Class<?> type) {
    return JSON.getTypeFactory().constructParametricType(Sheet.class, type);
  }

  /** What every text begins with: the number of its form. */
  record Sheet<T>(int form, T content) {}
}
