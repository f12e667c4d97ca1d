package vn.loa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlantedTest {

  @Test
  @DisplayName(
      "of the faults planted into the samples, lint finds at least 95 in 100 at their place")
  void recall() throws IOException {
    var planted = Planted.of(Path.of(System.getProperty("loa.root", "..")).toAbsolutePath());
    assertThat(planted.all()).isGreaterThanOrEqualTo(60);
    assertThat(planted.recall()).as("missed: %s", planted.misses()).isGreaterThanOrEqualTo(0.95);
  }
}
