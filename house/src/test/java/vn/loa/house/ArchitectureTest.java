package vn.loa.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(
              "vn.loa.vietnamese",
              "vn.loa.obligation",
              "vn.loa.compiler",
              "vn.loa.reader",
              "vn.loa.postgres",
              "vn.loa.cli",
              "vn.loa.bench");

  private static final JavaClasses BROKEN =
      new ClassFileImporter().importPackages("vn.loa.house.broken");

  private static final String BROKEN_EARLY = "vn.loa.house.broken.early";

  @Test
  @DisplayName("packages depend on each other in one direction")
  void noPackageCycles() {
    Architecture.noPackageCycles().check(OURS);
  }

  @TestFactory
  @DisplayName("each module names nothing outside its allow-list")
  Stream<DynamicTest> allowLists() {
    return Architecture.MAY_USE.entrySet().stream()
        .map(
            entry ->
                dynamicTest(
                    entry.getKey(),
                    () ->
                        Architecture.usesOnly("vn.loa." + entry.getKey(), entry.getValue())
                            .check(OURS)));
  }

  @Test
  @DisplayName("time, randomness and the console are parameters of the libraries")
  void noClockNoDice() {
    Architecture.asksNoClockAndNoDice(
            Repository.LIBRARIES.stream().map(l -> "vn.loa." + l).toList())
        .check(OURS);
  }

  @Test
  @DisplayName("methods and constructors take at most six parameters")
  void fewParameters() {
    Architecture.fewParameters().check(OURS);
  }

  @Test
  @DisplayName("all modules that have classes were seen by these rules")
  void sawTheModules() {
    assertThat(OURS.stream().map(c -> c.getPackageName().split("\\.", -1)[2]).distinct())
        .containsAll(
            Stream.of("vietnamese", "obligation", "compiler", "reader", "postgres", "cli", "bench")
                .filter(m -> Repository.ofThisBuild().sources(m).stream().anyMatch(f -> !isInfo(f)))
                .toList());
  }

  @Test
  @DisplayName("a cycle of packages is noticed")
  void cycle() {
    assertThat(complaints(Architecture.noPackageCycles()))
        .anyMatch(c -> c.contains("Cycle detected"));
  }

  @Test
  @DisplayName("a library that reaches files, the network or a neighbour is noticed")
  void outsideTheAllowList() {
    List<String> complaints =
        complaints(
            Architecture.usesOnly(
                BROKEN_EARLY, Objects.requireNonNull(Architecture.MAY_USE.get("vietnamese"))));
    assertThat(complaints).anyMatch(c -> c.contains("java.nio.file.Files"));
    assertThat(complaints).anyMatch(c -> c.contains("java.net.URI"));
    assertThat(complaints).anyMatch(c -> c.contains("vn.loa.house.broken.late.Late"));
    assertThat(complaints).noneMatch(c -> c.contains("<java.io.InputStream.read"));
  }

  @Test
  @DisplayName("each question to the machine's clock or dice is noticed, a seeded one is not")
  void clockAndDice() {
    List<String> complaints = complaints(Architecture.asksNoClockAndNoDice(List.of(BROKEN_EARLY)));
    for (String asked :
        List.of(
            "Instant.now()",
            "LocalDate.now(java.time.ZoneId)",
            "Clock.systemUTC()",
            "System.currentTimeMillis()",
            "System.nanoTime()",
            "System.out",
            "Math.random()",
            "Random.<init>()",
            "UUID.randomUUID()",
            "ThreadLocalRandom.current()",
            "SecureRandom.<init>()",
            "Collections.shuffle(java.util.List)")) {
      assertThat(complaints).anyMatch(c -> c.contains(asked));
    }
    assertThat(complaints).noneMatch(c -> c.contains("Random.<init>(long)"));
  }

  @Test
  @DisplayName("a seventh parameter is noticed, a record's seventh component is not")
  void sevenParameters() {
    assertThat(complaints(Architecture.fewParameters()))
        .anyMatch(c -> c.contains("Early.seven(") && c.endsWith("has 7 parameters"))
        .anyMatch(c -> c.contains("Early.<init>(") && c.endsWith("has 7 parameters"))
        .noneMatch(c -> c.contains("Wide") || c.contains("Many") || c.contains("lambda"));
  }

  private static boolean isInfo(java.nio.file.Path file) {
    return file.getFileName().toString().endsWith("-info.java");
  }

  private static List<String> complaints(ArchRule rule) {
    return rule.evaluate(BROKEN).getFailureReport().getDetails();
  }
}
