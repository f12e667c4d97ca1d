package vn.loa.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryTest {

  @Test
  @DisplayName("every word of the language of duty stands in the dictionary")
  void obligation() {
    Repository repository = Repository.ofThisBuild();
    Path dictionary = repository.root().resolve("DICTIONARY.md");
    assertThat(Dictionary.of(Repository.read(dictionary)).unknownTypes(repository, "obligation"))
        .isEmpty();
  }

  @Test
  @DisplayName("the language of duty stays small: at most 40 files")
  void small() {
    assertThat(Repository.ofThisBuild().sources("obligation")).hasSizeLessThanOrEqualTo(40);
  }

  @Test
  @DisplayName("a type without an entry is noticed, a package-private one needs none")
  void unknown(@TempDir Path folder) throws IOException {
    Path java =
        Files.createDirectories(folder.resolve("obligation/src/main/java/vn/loa/obligation"));
    Files.writeString(java.resolve("Duty.java"), "package x;\n\npublic record Duty() {}\n");
    Files.writeString(
        java.resolve("Chore.java"), "package x;\n\npublic sealed interface Chore {}\n");
    Files.writeString(java.resolve("Quiet.java"), "package x;\n\nfinal class Quiet {}\n");
    Dictionary dictionary =
        Dictionary.of(
            "| Việt | English | identifier |\n|---|---|---|\n| nhiệm vụ | duty | `Duty` / `Task` |\n");
    assertThat(dictionary.unknownTypes(new Repository(folder), "obligation"))
        .containsExactly(
            "obligation/src/main/java/vn/loa/obligation/Chore.java: Chore is not in DICTIONARY.md");
  }
}
