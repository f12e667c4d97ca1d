package vn.loa.app.body;

import java.util.Locale;
import java.util.Map;
import vn.loa.app.shell.Words;

/**
 * Why a change of the tree cannot be.
 *
 * @param values what its sentence names
 */
public record Fault(Code code, Map<String, String> values) {

  /** Reasons; each has a sentence that says what to do. */
  public enum Code {
    /** It carries no name. */
    NAME_MISSING,
    /**
     * A name of more than {@value Soundness#LONGEST_NAME} characters, or with control characters.
     */
    NAME_FORM,
    /** Two bodies directly below the same one carry the same name on the same day. */
    NAME_TAKEN,
    /** Not a code of QĐ 20/2020/QĐ-TTg. */
    CODE_FORM,
    /** Two bodies carry the same code on the same day. */
    CODE_TAKEN,
    /** The body above does not live on all days. */
    PARENT_GONE,
    /** A body would stand below itself. */
    CIRCLE,
    /** An ended body would live again: a later event places it. */
    REBORN,
    /** A body spoken of does not live on the day. */
    NOT_ALIVE,
    /** Communes still stand below what would end. */
    COMMUNES_BELOW,
    /** Nothing would change. */
    NO_CHANGE,
    /** A merger needs two bodies, a split two parts. */
    TOO_FEW,
    /** The event was taken back already, or is unknown. */
    EVENT_UNKNOWN,
    /** A body is not the person's to change. */
    OUT_OF_SCOPE,
    /** A day outside 1945 to 2100, or no day. */
    DAY_FORM
  }

  public Fault {
    values = Map.copyOf(values);
  }

  static Fault of(Code code, String... namesAndValues) {
    return new Fault(code, pairs(namesAndValues));
  }

  private static Map<String, String> pairs(String... all) {
    return switch (all.length) {
      case 0 -> Map.of();
      case 2 -> Map.of(all[0], all[1]);
      default -> Map.of(all[0], all[1], all[2], all[3]);
    };
  }

  /** The reason and what to do, in a sentence. */
  public String sentence(Words words) {
    String text = words.of("body.fault." + code.name().toLowerCase(Locale.ROOT));
    for (var value : values.entrySet())
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    return text;
  }
}
