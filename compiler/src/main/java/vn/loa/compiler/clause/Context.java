package vn.loa.compiler.clause;

import java.util.List;
import vn.loa.obligation.Bearer;

/** What a block takes over from the blocks above it. */
record Context(
    Purpose purpose, List<Bearer> bearers, Clause.Voice voice, String section, Fields fields) {

  static final Context START =
      new Context(Purpose.UNKNOWN, List.of(), Clause.Voice.PLAIN, "", Fields.NONE);

  Context {
    bearers = List.copyOf(bearers);
  }

  Context with(Purpose purpose) {
    return new Context(purpose, bearers, voice, section, fields);
  }

  Context with(List<Bearer> bearers, Clause.Voice voice) {
    return new Context(purpose, bearers, voice, section, fields);
  }

  Context in(String section) {
    return new Context(purpose, bearers, voice, section, fields);
  }

  Context with(Fields fields) {
    return new Context(purpose, bearers, voice, section, fields);
  }
}
