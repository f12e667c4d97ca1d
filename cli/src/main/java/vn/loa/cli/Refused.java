package vn.loa.cli;

import java.util.Map;

/**
 * A file that nothing can be done with, and why.
 *
 * @param key of the sentence that says what is wrong; the key with {@code .fix} says what to do
 */
record Refused(Exit exit, String key, Map<String, String> values) implements Intake.Taken {

  static Refused noInput(String key) {
    return new Refused(Exit.NO_INPUT, "input." + key, Map.of());
  }

  static Refused notUsable(String key, Map<String, String> values) {
    return new Refused(Exit.NOT_USABLE, key, values);
  }
}
