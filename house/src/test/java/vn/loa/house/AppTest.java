package vn.loa.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class AppTest {

  private static final AppFiles FILES = new AppFiles(Repository.ofThisBuild());

  private static final JavaClasses APP =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.loa.app");

  private static final JavaClasses BROKEN =
      new ClassFileImporter().importPackages("vn.loa.house.broken");

  @TempDir Path folder;

  @TestFactory
  @DisplayName("a module of the server names its own tables and the libraries that it is allowed")
  Stream<DynamicTest> allowLists() {
    return AppArchitecture.allowLists(FILES.modules()).entrySet().stream()
        .map(entry -> dynamicTest(entry.getKey(), () -> entry.getValue().check(APP)));
  }

  @Test
  @DisplayName("listeners run in the transaction of their event")
  void listeners() {
    AppArchitecture.noAsynchronousListeners().check(APP);
  }

  @Test
  @DisplayName("methods of the server take at most six parameters")
  void fewParameters() {
    Architecture.fewParameters().check(APP);
  }

  @Test
  @DisplayName("packages of the server depend on each other in one direction")
  void noCycles() {
    Architecture.noPackageCycles().check(APP);
  }

  @Test
  @DisplayName("a template shows nothing of a module that its own may not import")
  void templates() {
    assertThat(FILES.foreignTemplates()).isEmpty();
  }

  @Test
  @DisplayName("the SQL of a module names its own schema")
  void schemas() {
    assertThat(FILES.foreignSchemas()).isEmpty();
  }

  @Test
  @DisplayName("each text stands in both languages, in the file of its module, and is shown")
  void texts() {
    assertThat(FILES.unevenTexts()).isEmpty();
    assertThat(FILES.unusedTexts()).isEmpty();
  }

  @Test
  @DisplayName("a module that reaches for another's tables or library is noticed")
  void foreignTables() {
    var rule = AppArchitecture.usesOnly("vn.loa.house.broken", "early");
    assertThat(rule.evaluate(BROKEN).getFailureReport().getDetails())
        .anyMatch(c -> c.contains("vn.loa.house.broken.late.Late"));
  }

  @Test
  @DisplayName("a foreign template, schema and text are noticed")
  void brokenFiles() throws IOException {
    write("app/src/main/java/vn/loa/app/first/package-info.java", "allowedDependencies = {}");
    write(
        "app/src/main/java/vn/loa/app/second/package-info.java",
        "allowedDependencies = {\"first\"}");
    write("app/src/main/jte/first/page.jte", "@import vn.loa.app.second.Thing");
    write("app/src/main/jte/second/page.jte", "@import vn.loa.app.first.Thing");
    write("db/src/main/resources/vn/loa/db/V010__first.sql", "select * from second.thing");
    write("db/src/main/resources/vn/loa/db/V020__second.sql", "select body.in_scope(1) -- first.x");
    write("db/src/main/resources/vn/loa/db/third.sql", "");
    write(
        "app/src/main/resources/vn/loa/app/first/messages_vi.properties", "first.a=A\nsecond.b=B");
    write("app/src/main/resources/vn/loa/app/first/messages_en.properties", "first.a=A\nfirst.c=C");
    var broken = new AppFiles(new Repository(folder));
    assertThat(broken.modules()).containsExactly("first", "second");
    assertThat(broken.foreignTemplates())
        .containsExactly("app/src/main/jte/first/page.jte: names second");
    assertThat(broken.foreignSchemas())
        .containsExactly(
            "db/src/main/resources/vn/loa/db/V010__first.sql: names second.thing",
            "db/src/main/resources/vn/loa/db/third.sql: V<number>__<schema>.sql");
    assertThat(broken.unevenTexts())
        .contains(
            "second.b: no English",
            "first.c: no Vietnamese",
            "second.b: stands in the texts of first");
    assertThat(broken.unusedTexts()).contains("first.a: nobody shows it");
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
