package vn.loa.cli.call;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import vn.loa.cli.wording.Codes;

/** The value of an option that is one of a closed set. */
public final class Choice {

  private Choice() {}

  /** The chosen member, the usual one where none is named; null after complaining. */
  public static <E extends Enum<E>> @Nullable E of(
      ParseResult given, String option, E usual, Call call) {
    var values = usual.getDeclaringClass().getEnumConstants();
    String word = given.matchedOptionValue("--" + option, Codes.of(usual));
    for (var value : values) if (Codes.of(value).equals(word)) return value;
    var all = String.join(", ", Arrays.stream(values).map(Codes::of).toList());
    call.complain("--" + option, "call.choice", Map.of("value", word, "choices", all));
    return null;
  }
}
