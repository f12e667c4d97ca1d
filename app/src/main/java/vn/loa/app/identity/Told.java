package vn.loa.app.identity;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.app.shell.Field;
import vn.loa.app.shell.Words;

/** Faults, each beside the field that it is about. */
record Told(List<Fault> faults, Words words) {

  Told {
    faults = List.copyOf(faults);
  }

  @Nullable String of(String field) {
    return faults.stream()
        .filter(f -> f.field().equals(field))
        .findFirst()
        .map(f -> f.sentence(words))
        .orElse(null);
  }

  Field field(String name, String label, String value) {
    return Field.of(name, label, value).error(of(name));
  }

  /** What is about no field, empty for nothing. */
  String whole() {
    return faults.stream()
        .filter(f -> f.field().isEmpty())
        .map(f -> f.sentence(words))
        .collect(Collectors.joining(" "));
  }
}
