package vn.loa.app.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/** All lines of all modules; what no line names is denied. */
final class Policy {

  private final List<PolicyLine> lines;

  private Policy(List<PolicyLine> lines) {
    // The most specific pattern decides, as it does for the handlers.
    this.lines = lines.stream().sorted(Comparator.comparing(PolicyLine::path)).toList();
  }

  /** Reads one file of each module. */
  static Policy read(Resource... files) {
    var lines = new ArrayList<PolicyLine>();
    for (var file : files) {
      try {
        file.getContentAsString(StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .map(PolicyLine::parse)
            .forEach(lines::add);
      } catch (IOException failure) {
        throw new UncheckedIOException(file.getDescription(), failure);
      }
    }
    return new Policy(lines);
  }

  List<PolicyLine> lines() {
    return lines;
  }

  /** The line for a request; a HEAD is a GET without a body. */
  Optional<PolicyLine> find(String verb, String path) {
    var asked = verb.equals("HEAD") ? HttpMethod.GET : HttpMethod.valueOf(verb);
    var target = PathContainer.parsePath(path);
    return lines.stream().filter(line -> line.isFor(asked, target)).findFirst();
  }

  boolean lets(@Nullable SignedIn person, String verb, String path) {
    return find(verb, path).map(line -> lets(person, line)).orElse(false);
  }

  static boolean lets(@Nullable SignedIn person, PolicyLine line) {
    return switch (line.admitted()) {
      case PUBLIC -> true;
      case SIGNED_IN -> person != null;
      case ROLES ->
          person != null
              && person.acting() != null
              && line.roles().contains(person.acting().role());
    };
  }
}
