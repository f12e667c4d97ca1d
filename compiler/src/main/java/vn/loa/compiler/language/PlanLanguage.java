package vn.loa.compiler.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.vietnamese.restoring.Language;

/**
 * The administrative Vietnamese of this genre, from the phrase files beside this class. It is read
 * when the first damaged text asks for it, and then once.
 */
public final class PlanLanguage {

  private static final List<String> FILES =
      List.of(
          "actions.txt",
          "bodies.txt",
          "channels.txt",
          "connectors.txt",
          "digital.txt",
          "documents.txt",
          "everyday.txt",
          "finance.txt",
          "frequent.txt",
          "officials.txt",
          "places.txt",
          "plan.txt",
          "society.txt",
          "time.txt",
          "topics.txt");

  private static final Language LANGUAGE = Language.lazily(PlanLanguage::lines);

  private PlanLanguage() {}

  /** The one language; cheap to ask for. */
  public static Language get() {
    return LANGUAGE;
  }

  private static Stream<String> lines() {
    return FILES.stream().flatMap(file -> text(file).lines());
  }

  private static String text(String file) {
    try (var in = PlanLanguage.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("missing phrases " + file);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
