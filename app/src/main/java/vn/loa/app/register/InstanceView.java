package vn.loa.app.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.app.shell.Tone;

/**
 * One time that a duty is expected.
 *
 * @param period {@code tháng 11/2026}
 * @param amount how much of what; empty where nothing is counted
 * @param due the last day in words
 * @param left how long that is, null where it has no day
 * @param over whether its day has passed
 * @param cut whether the duty is in force in a part of the period alone
 * @param sum how the day was found, a sentence each
 */
public record InstanceView(
    String key,
    String href,
    String title,
    String place,
    String period,
    String amount,
    String due,
    @Nullable String left,
    Tone tone,
    boolean over,
    boolean cut,
    List<String> sum) {

  public InstanceView {
    sum = List.copyOf(sum);
  }
}
