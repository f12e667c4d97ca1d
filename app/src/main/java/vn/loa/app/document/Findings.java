package vn.loa.app.document;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Findings as JSON in a row. */
final class Findings {

  private static final JsonMapper JSON = new JsonMapper();

  private Findings() {}

  static String json(List<Finding> findings) {
    return JSON.writeValueAsString(findings);
  }

  static List<Finding> read(String json) {
    return List.copyOf(JSON.readValue(json, new TypeReference<List<Finding>>() {}));
  }
}
