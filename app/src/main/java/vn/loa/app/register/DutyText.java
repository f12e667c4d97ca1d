package vn.loa.app.register;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Obligation;

/** A duty as JSON, to be kept, and back. */
final class DutyText {

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @Type(value = Deadline.OnDate.class, name = "date"),
    @Type(value = Deadline.AtPeriodEnds.class, name = "periods"),
    @Type(value = Deadline.OnDayOfPeriod.class, name = "day"),
    @Type(value = Deadline.WithinWorkingTime.class, name = "time")
  })
  private interface OfDeadline {}

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addMixIn(Deadline.class, OfDeadline.class)
          .changeDefaultVisibility(
              all ->
                  all.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                      .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                      .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final ObjectWriter WRITER = JSON.writerFor(Obligation.class);
  private static final ObjectReader READER = JSON.readerFor(Obligation.class);

  private DutyText() {}

  static String of(Obligation duty) {
    return WRITER.writeValueAsString(duty);
  }

  static Obligation duty(String text) {
    return READER.readValue(text);
  }
}
