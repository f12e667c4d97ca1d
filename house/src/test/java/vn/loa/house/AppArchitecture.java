package vn.loa.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a module of the server may name beyond itself, its neighbours (Modulith) and frameworks. */
final class AppArchitecture {

  private static final Predicate<JavaClass> FRAMEWORKS =
      Architecture.below(
              "java",
              "javax.sql",
              "org.jspecify",
              "org.slf4j",
              "org.springframework",
              "jakarta.annotation",
              "jakarta.servlet",
              "org.jooq",
              "com.fasterxml.jackson.annotation",
              "tools.jackson",
              "vn.loa.vietnamese",
              "vn.loa.obligation",
              "vn.loa.app")
          // What a panel hangs into the page of another module.
          .or(type -> type.getName().equals("gg.jte.Content"));

  /** Beyond that, and beyond the tables of its own schema. */
  private static final Map<String, Predicate<JavaClass>> MORE =
      Map.of(
          "shell", Architecture.below("gg.jte"),
          "body", Architecture.below("org.dhatim.fastexcel"),
          "identity", Architecture.below("org.dhatim.fastexcel"),
          "journal", Architecture.below("org.dhatim.fastexcel"),
          "document", Architecture.below("vn.loa.reader"),
          "plan", Architecture.below("vn.loa.compiler"),
          "register",
              Architecture.below("org.dhatim.fastexcel", "gg.jte", "com.fasterxml.jackson"));

  private AppArchitecture() {}

  /** A rule for each module, by its name. */
  static Map<String, ArchRule> allowLists(Set<String> modules) {
    var rules = new TreeMap<String, ArchRule>();
    for (String module : modules) rules.put(module, usesOnly("vn.loa.app", module));
    return rules;
  }

  static ArchRule usesOnly(String app, String module) {
    Predicate<JavaClass> allowed =
        FRAMEWORKS
            .or(Architecture.below("vn.loa.db." + module))
            .or(MORE.getOrDefault(module, none -> false))
            .or(JavaClass::isPrimitive)
            .or(type -> type.getPackageName().isEmpty());
    return classes()
        .that()
        .resideInAPackage(app + "." + module + "..")
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe("are allowed to " + module, allowed::test))
        .allowEmptyShould(true);
  }

  /** What a listener does belongs to the transaction of the event, or to an outbox of its own. */
  static ArchRule noAsynchronousListeners() {
    return noMethods()
        .should()
        .beAnnotatedWith("org.springframework.scheduling.annotation.Async")
        .orShould()
        .beAnnotatedWith("org.springframework.transaction.event.TransactionalEventListener")
        .orShould()
        .beAnnotatedWith("org.springframework.modulith.events.ApplicationModuleListener")
        .allowEmptyShould(true);
  }
}
