package vn.loa.app.identity;

import java.util.Locale;
import vn.loa.app.shell.Tone;

/** The state of an account, as it is shown. */
final class States {

  private States() {}

  static String key(Person.State state) {
    return "identity.state." + state.name().toLowerCase(Locale.ROOT);
  }

  static Tone tone(Person.State state) {
    return switch (state) {
      case INVITED -> Tone.DUE;
      case ACTIVE -> Tone.MET;
      case CLOSED -> Tone.NONE;
    };
  }
}
