package vn.loa.app.identity;

import java.util.Map;
import vn.loa.app.shell.Words;

/**
 * Why something was not done.
 *
 * @param field that it is about, empty for the whole
 * @param code end of the key of its sentence below {@code identity.fault}
 * @param values that the sentence names
 */
record Fault(String field, String code, Map<String, String> values) {

  Fault {
    values = Map.copyOf(values);
  }

  static Fault of(String field, String code) {
    return new Fault(field, code, Map.of());
  }

  static Fault of(String field, String code, String name, Object value) {
    return new Fault(field, code, Map.of(name, value.toString()));
  }

  String sentence(Words words) {
    return words.of(
        "identity.fault." + code,
        values.entrySet().stream()
            .flatMap(e -> java.util.stream.Stream.<Object>of(e.getKey(), e.getValue()))
            .toArray());
  }
}
