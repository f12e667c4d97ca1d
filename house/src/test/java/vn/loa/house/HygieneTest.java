package vn.loa.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HygieneTest {

  @Test
  @DisplayName("the repository names no foreign host, machine or workshop")
  void thisRepository() {
    assertThat(HygieneGuard.complaints(Repository.ofThisBuild())).isEmpty();
  }

  @Test
  @DisplayName("a host outside the list, a machine's folder and a workshop's word are noticed")
  void noticed(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("a.md"), "see http" + "s://mirror.elsewhere.org/x and https://www.w3.org/");
    Files.writeString(folder.resolve("b.java"), "// in /wo" + "rk/main, as the Pro" + "mpt said");
    Files.writeString(
        folder.resolve("c.txt"), "promptly, http://portal.example/, src/work/plan, homework/");
    Files.createDirectories(folder.resolve("target"));
    Files.writeString(folder.resolve("target/d.log"), "http" + "s://mirror.elsewhere.org");
    assertThat(HygieneGuard.complaints(new Repository(folder)))
        .containsExactlyInAnyOrder(
            "a.md: host mirror.elsewhere.org", "b.java: /wo" + "rk/", "b.java: Pro" + "mpt");
  }
}
