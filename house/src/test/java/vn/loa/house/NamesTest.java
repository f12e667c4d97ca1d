package vn.loa.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesTest {

  @Test
  @DisplayName("folders, classes and packages of this repository keep the law of names")
  void thisRepository() {
    assertThat(NamesGuard.complaints(Repository.ofThisBuild())).isEmpty();
  }

  @Test
  @DisplayName("each forbidden folder and each forbidden ending is noticed")
  void everyForbiddenName(@TempDir Path folder) throws IOException {
    for (String name : NamesGuard.FORBIDDEN_FOLDERS) {
      Files.createDirectories(folder.resolve("plan/src/main/java/" + name));
    }
    Path good = Files.createDirectories(folder.resolve("plan/src/main/java/plan"));
    Files.writeString(good.resolve("package-info.java"), "@NullMarked package plan;");
    for (String ending : NamesGuard.FORBIDDEN_ENDINGS) {
      Files.writeString(good.resolve("Plan" + ending + ".java"), "class Any {}");
    }
    assertThat(NamesGuard.complaints(new Repository(folder)))
        .hasSize(NamesGuard.FORBIDDEN_FOLDERS.size() + NamesGuard.FORBIDDEN_ENDINGS.size())
        .contains(
            "plan/src/main/java/impl: a folder is named after a noun of the domain",
            "plan/src/main/java/plan/PlanUtil.java: a class is a thing or an act of the domain");
  }

  @Test
  @DisplayName(
      "a long file, a nameless package, an author tag and a missing NullMarked are noticed")
  void lengthPackageAuthor(@TempDir Path folder) throws IOException {
    Path bare = Files.createDirectories(folder.resolve("plan/src/main/java/bare"));
    Files.writeString(bare.resolve("Long.java"), "// line\n".repeat(401));
    Files.writeString(folder.resolve("loa"), "# line\n".repeat(401));
    Path loose = Files.createDirectories(folder.resolve("plan/src/main/java/loose"));
    Files.writeString(loose.resolve("package-info.java"), "package loose;");
    Files.writeString(loose.resolve("Signed.java"), "/** @" + "author somebody */");
    Path tests = Files.createDirectories(folder.resolve("plan/src/test/java/bare"));
    Files.writeString(tests.resolve("BareTest.java"), "class BareTest {}");
    assertThat(NamesGuard.complaints(new Repository(folder)))
        .containsExactlyInAnyOrder(
            "loa: 401 lines, 400 at most",
            "plan/src/main/java/bare/Long.java: 401 lines, 400 at most",
            "plan/src/main/java/bare: no package-info.java",
            "plan/src/test/java/bare: no package-info.java",
            "plan/src/main/java/loose/Signed.java: no author tags, no licence blocks",
            "plan/src/main/java/loose/package-info.java: no @NullMarked");
  }

  @Test
  @DisplayName("every library that has classes has tests")
  void testedLibraries() {
    assertThat(NamesGuard.untested(Repository.ofThisBuild())).isEmpty();
  }

  @Test
  @DisplayName("a library without tests is noticed")
  void untested(@TempDir Path folder) throws IOException {
    Path tested = Files.createDirectories(folder.resolve("reader/src/main/java/reader"));
    Files.writeString(tested.resolve("Reader.java"), "class Reader {}");
    Path tests = Files.createDirectories(folder.resolve("reader/src/test/java/reader"));
    Files.writeString(tests.resolve("ReaderTest.java"), "class ReaderTest {}");
    Path untested = Files.createDirectories(folder.resolve("compiler/src/main/java/compiler"));
    Files.writeString(untested.resolve("Compiler.java"), "class Compiler {}");
    Path empty = Files.createDirectories(folder.resolve("obligation/src/main/java/obligation"));
    Files.writeString(empty.resolve("package-info.java"), "@NullMarked package obligation;");
    assertThat(NamesGuard.untested(new Repository(folder))).containsExactly("compiler: no tests");
  }

  @Test
  @DisplayName("a plain module passes")
  void plainModule(@TempDir Path folder) throws IOException {
    Path plan = Files.createDirectories(folder.resolve("plan/src/main/java/plan"));
    Files.writeString(plan.resolve("package-info.java"), "@NullMarked\npackage plan;");
    Files.writeString(plan.resolve("Plan.java"), "/** A plan. */ record Plan() {}");
    Path tests = Files.createDirectories(folder.resolve("plan/src/test/java/plan"));
    Files.writeString(tests.resolve("PlanTest.java"), "class PlanTest {}");
    assertThat(NamesGuard.complaints(new Repository(folder))).isEmpty();
  }
}
