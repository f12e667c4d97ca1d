package vn.loa.cli.json;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.loa.vietnamese.Span;

/** The handful of things that this JSON is made of. */
public record JsonOut(JsonGenerator to) {

  public JsonOut text(String name, @Nullable String value) {
    if (value == null) to.writeNullProperty(name);
    else to.writeStringProperty(name, value);
    return this;
  }

  public JsonOut whole(String name, @Nullable Integer value) {
    if (value == null) to.writeNullProperty(name);
    else to.writeNumberProperty(name, value.intValue());
    return this;
  }

  public JsonOut truth(String name, boolean value) {
    to.writeBooleanProperty(name, value);
    return this;
  }

  /** Three digits after the point say all that a confidence can say. */
  public JsonOut share(String name, double value) {
    to.writeNumberProperty(name, Math.round(value * 1000) / 1000.0);
    return this;
  }

  /** Tenths of a point are finer than any eye. */
  public JsonOut points(String name, float value) {
    to.writeNumberProperty(name, Math.round(value * 10) / 10.0);
    return this;
  }

  public JsonOut nothing(String name) {
    to.writeNullProperty(name);
    return this;
  }

  public JsonOut span(int start, int end) {
    to.writeArrayPropertyStart("span");
    to.writeNumber(start);
    to.writeNumber(end);
    to.writeEndArray();
    return this;
  }

  public JsonOut span(Span span) {
    return span(span.start(), span.end());
  }

  public JsonOut texts(String name, Collection<String> values) {
    to.writeArrayPropertyStart(name);
    values.forEach(to::writeString);
    to.writeEndArray();
    return this;
  }

  public JsonOut object(String name, Runnable fields) {
    to.writeObjectPropertyStart(name);
    fields.run();
    to.writeEndObject();
    return this;
  }

  public <T> JsonOut objects(String name, List<T> values, Consumer<T> fields) {
    to.writeArrayPropertyStart(name);
    for (var value : values) {
      to.writeStartObject();
      fields.accept(value);
      to.writeEndObject();
    }
    to.writeEndArray();
    return this;
  }
}
