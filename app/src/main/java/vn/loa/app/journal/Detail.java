package vn.loa.app.journal;

import java.io.StringWriter;
import java.util.SortedMap;
import tools.jackson.core.json.JsonFactory;

/** Values of an act as JSON. */
final class Detail {

  private static final JsonFactory JSON = new JsonFactory();

  private Detail() {}

  static String json(SortedMap<String, String> values) {
    var out = new StringWriter();
    try (var json = JSON.createGenerator(out)) {
      json.writeStartObject();
      values.forEach(json::writeStringProperty);
      json.writeEndObject();
    }
    return out.toString();
  }
}
