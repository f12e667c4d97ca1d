package vn.loa.cli.json;

import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** One object of JSON on one line. */
public final class JsonLine {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonLine() {}

  /** Writes and does not close. */
  public static void write(Writer to, Consumer<JsonOut> fields) {
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), to)) {
      json.writeStartObject();
      fields.accept(new JsonOut(json));
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
