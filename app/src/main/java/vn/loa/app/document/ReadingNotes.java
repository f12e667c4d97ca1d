package vn.loa.app.document;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Notes as JSON in a row. */
final class ReadingNotes {

  private static final JsonMapper JSON = new JsonMapper();

  private ReadingNotes() {}

  static String json(List<ReadingNote> notes) {
    return JSON.writeValueAsString(notes);
  }

  static List<ReadingNote> read(String json) {
    return List.copyOf(JSON.readValue(json, new TypeReference<List<ReadingNote>>() {}));
  }
}
