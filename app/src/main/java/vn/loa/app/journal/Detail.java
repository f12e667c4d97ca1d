package vn.loa.app.journal;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
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

  /** What can be read of it: a journal that somebody harmed is shown all the same. */
  static Map<String, String> values(String detail) {
    var values = new HashMap<String, String>();
    try (var json = JSON.createParser(ObjectReadContext.empty(), detail)) {
      json.nextToken();
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.nextToken();
        values.put(name, json.getString());
      }
    } catch (JacksonException harmed) {
      return values;
    }
    return values;
  }
}
