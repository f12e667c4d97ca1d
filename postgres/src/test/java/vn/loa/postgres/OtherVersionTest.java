package vn.loa.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OtherVersionTest {

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql/15");

  @Test
  @Tag("slow")
  @DisplayName("PostgreSQL 15 of Debian runs alike: as safe, with the same order of letters")
  void debian(@TempDir Path folder) throws Exception {
    assumeTrue(Files.exists(DEBIAN.resolve("bin/postgres")), "package postgresql-15 is not here");
    Home.permit(folder, "rwx--x--x");
    for (Path installed : new Path[] {DEBIAN, DEBIAN.resolve("bin")}) {
      var settings = Folder.settings(folder.resolve("pg")).withBinaries(installed);
      try (var postgres = Folder.running(Postgres.start(settings))) {
        assertThat(Folder.ask(postgres, "show server_version")).startsWith("15.");
        assertThat(Folder.ask(postgres, "show data_checksums")).isEqualTo("on");
        PostgresTest.speaksVietnamese(postgres);
      }
    }
    var refused = Folder.refused(Folder.settings(folder.resolve("pg")));
    assertThat(refused.reason()).isEqualTo(Reason.OTHER_VERSION);
  }
}
