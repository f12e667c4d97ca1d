package vn.loa.cli.json;

import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import vn.loa.compiler.CompiledPlan;
import vn.loa.obligation.Obligation;

/** What the JSON of cascade and difference share: one line, and two plans named in it. */
record HeadlineJson(JsonOut out) {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** Writes one object on one line and does not close. */
  static void line(Writer to, Consumer<JsonOut> fields) {
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), to)) {
      json.writeStartObject();
      fields.accept(new JsonOut(json));
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  void plan(String name, CompiledPlan plan) {
    var head = plan.head();
    var date = head.date();
    out.object(
        name,
        () ->
            out.text("name", plan.source().name())
                .text("sha256", plan.source().sha256())
                .text("issuer", head.issuer())
                .text("number", head.number())
                .text("symbol", head.symbol())
                .text("date", date == null ? null : date.toString())
                .text("title", head.title())
                .whole("year", head.year() == 0 ? null : head.year())
                .whole("duties", plan.obligations().size()));
  }

  void duties(String name, List<Obligation> duties, CompiledPlan plan) {
    out.objects(name, duties, new DutyJson(plan.source(), out)::duty);
  }
}
