package vn.loa.app.body;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.loa.app.shell.Words;

/** Which bodies the name or group of a plan means on a day, and why. */
public sealed interface Resolution {

  /** How it came to be. */
  List<Reason> why();

  /**
   * It means these bodies.
   *
   * @param bodies at least one, in the order of the tree
   * @param leftOut whom somebody might expect among them
   */
  record Resolved(List<Long> bodies, List<Reason> why, List<LeftOut> leftOut)
      implements Resolution {
    public Resolved {
      bodies = List.copyOf(bodies);
      why = List.copyOf(why);
      leftOut = List.copyOf(leftOut);
    }
  }

  /**
   * A person has to choose.
   *
   * @param choices what it may mean, the likeliest first
   * @param proposed those that are taken where nobody objects; empty where nothing speaks for any
   */
  record Ambiguous(List<Long> choices, List<Long> proposed, List<Reason> why)
      implements Resolution {
    public Ambiguous {
      choices = List.copyOf(choices);
      proposed = List.copyOf(proposed);
      why = List.copyOf(why);
    }
  }

  /** It means no body that is known. */
  record None(List<Reason> why) implements Resolution {
    public None {
      why = List.copyOf(why);
    }
  }

  /** Bodies that are not meant, and why. */
  record LeftOut(Reason reason, List<Long> bodies) {
    public LeftOut {
      bodies = List.copyOf(bodies);
    }
  }

  /**
   * A step of the way.
   *
   * @param values what its sentence names
   */
  record Reason(Code code, Map<String, String> values) {

    public Reason {
      values = Map.copyOf(values);
    }

    static Reason of(Code code) {
      return new Reason(code, Map.of());
    }

    static Reason of(Code code, String name, String value) {
      return new Reason(code, Map.of(name, value));
    }

    static Reason of(Code code, String one, String first, String two, String second) {
      return new Reason(code, Map.of(one, first, two, second));
    }

    /** In the language of the page. */
    public String sentence(Words words) {
      String text = words.of("body.reason." + code.name().toLowerCase(Locale.ROOT));
      for (var value : values.entrySet())
        text = text.replace("{" + value.getKey() + "}", value.getValue());
      return text;
    }
  }

  /** Steps and reasons; each has a sentence. */
  enum Code {
    /** A person said whom the issuer means. */
    DESIGNATED,
    /** One that was chosen lives no more; its heirs stand in. */
    DESIGNATED_HEIRS,
    /** Members of the kinds that the group names, directly below the committee. */
    MEMBERS,
    /** Committees of communes, of the kinds that the group names. */
    COMMUNES,
    DISTRICTS,
    /** The heads answer for their bodies. */
    HEADS,
    /** "Có liên quan": which ones, only a person knows. */
    CONCERNED,
    /** People, not bodies: their bodies are proposed. */
    PEOPLE,
    /** No such level of government on the day. */
    NO_SUCH_TIER,
    /** The register has no body of this kind here. */
    NONE_REGISTERED,
    UNKNOWN_GROUP,
    /** The name, word for word. */
    SAME_NAME,
    /** The same words in another order. */
    REORDERED_NAME,
    /** The only name that has all its words. */
    SHORTENED_NAME,
    /** A name that the body had before. */
    FORMER_NAME,
    /** The committee of the issuer itself or above it. */
    COMMITTEE,
    /** One such body in each territory of a level; where none is registered, the committees. */
    OF_LEVEL,
    /** Several bodies carry the name. */
    SEVERAL,
    /** The body ended; others went on with its duties. */
    SUCCEEDED,
    /** The body ended and nobody went on. */
    ENDED,
    /** By law such a body's duties went to these. */
    TAKEN_OVER,
    /** Names that resemble it. */
    RESEMBLING,
    UNKNOWN_NAME,
    /** The issuer is not in the register on the day. */
    UNKNOWN_ISSUER,
    LEFT_UNION,
    LEFT_FRONT,
    LEFT_PARTY,
    LEFT_MEDIA,
    LEFT_CENTRAL,
    LEFT_ENTERPRISE,
    LEFT_COMMUNE,
    LEFT_TYPE,
    LEFT_UNIT,
    LEFT_OTHER
  }
}
