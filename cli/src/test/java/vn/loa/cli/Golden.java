package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected outputs in files; {@code -Dloa.golden=write} writes them anew, to be read before they
 * are kept.
 */
public final class Golden {

  private static final String FOLDER = "src/test/resources/vn/loa/cli/specimen/";

  private Golden() {}

  public static void check(String file, String actual) throws IOException {
    if ("write".equals(System.getProperty("loa.golden"))) {
      Files.writeString(Path.of(FOLDER + file), actual);
    }
    try (var in = Golden.class.getResourceAsStream("/vn/loa/cli/specimen/" + file)) {
      assertThat(in).as(file).isNotNull();
      assertThat(actual).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
