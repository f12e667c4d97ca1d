package vn.loa.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Ends a start early; becomes a value at the edge of this package. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Start.Refused refused;

  Refusal(Reason reason, Map<String, ?> values) {
    super(reason + " " + values, null, false, false);
    var told = new HashMap<String, String>();
    values.forEach((name, value) -> told.put(name, value.toString()));
    this.refused = new Start.Refused(reason, told);
  }

  /** What a failed reading or writing below the path comes to. */
  static Refusal of(IOException failure, Path path) {
    String said = failure.toString();
    if (Journal.tellsOfSpace(said)) return new Refusal(Reason.NO_SPACE, Map.of("folder", path));
    if (failure instanceof AccessDeniedException || Journal.tellsOfRights(said)) {
      return new Refusal(Reason.NO_PERMISSION, Map.of("path", path));
    }
    return new Refusal(Reason.FAILED, Map.of("said", said, "log", path));
  }

  Start.Refused refused() {
    return refused;
  }
}
