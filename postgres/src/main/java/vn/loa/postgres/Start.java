package vn.loa.postgres;

import java.util.Map;

/** What became of a start. */
public sealed interface Start {

  /** The server takes connections; whoever started it closes it. */
  record Running(Postgres postgres) implements Start {}

  /**
   * There is no server, and nothing was harmed.
   *
   * @param values by the names that {@link Reason} tells
   */
  record Refused(Reason reason, Map<String, String> values) implements Start {
    public Refused {
      values = Map.copyOf(values);
    }
  }
}
