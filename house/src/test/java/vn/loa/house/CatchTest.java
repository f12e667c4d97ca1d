package vn.loa.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatchTest {

  @Test
  @DisplayName("an unknown failure is caught at the top edge of the command line and nowhere else")
  void thisRepository() {
    assertThat(CatchGuard.complaints(Repository.ofThisBuild())).isEmpty();
  }

  @Test
  @DisplayName("a swallowed failure is noticed, also among others and over two lines")
  void swallowed(@TempDir Path folder) throws IOException {
    Path java = Files.createDirectories(folder.resolve("cli/src/main/java/vn/loa/cli"));
    Files.writeString(java.resolve("Loa.java"), "try {} catch (Exception edge) {}");
    Files.writeString(java.resolve("One.java"), "try {} catch (Exception e) {}");
    Files.writeString(
        java.resolve("Two.java"), "try {} catch (\n  final IOException | Throwable _) {}");
    Files.writeString(
        java.resolve("Fine.java"),
        "/** catch (Exception e) */ try {} catch (IOException e) { say(\"catch (Throwable)\"); } // catch (Exception x)");
    assertThat(CatchGuard.complaints(new Repository(folder)))
        .containsExactly(
            "cli/src/main/java/vn/loa/cli/One.java: catch of Exception",
            "cli/src/main/java/vn/loa/cli/Two.java: catch of Throwable");
  }
}
