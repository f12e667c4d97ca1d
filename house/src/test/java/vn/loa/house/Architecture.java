package vn.loa.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rules that classes keep, each for a base package, so that a test can try it on broken ones.
 */
final class Architecture {

  /** Of java.base, what a computation needs: nothing that reaches files, the network or threads. */
  private static final Set<String> PURE =
      Set.of(
          "java.lang",
          "java.lang.annotation",
          "java.lang.invoke",
          "java.lang.runtime",
          "java.math",
          "java.nio",
          "java.nio.charset",
          "java.text",
          "java.time",
          "java.time.chrono",
          "java.time.format",
          "java.time.temporal",
          "java.util",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "org.jspecify.annotations");

  /**
   * A library's own resources arrive as a stream; texts are written to whatever can be appended to.
   */
  private static final Set<String> STREAMS =
      Set.of(
          "java.io.BufferedReader",
          "java.io.ByteArrayInputStream",
          "java.io.ByteArrayOutputStream",
          "java.io.IOException",
          "java.io.InputStream",
          "java.io.InputStreamReader",
          "java.io.Reader",
          "java.io.Serializable",
          "java.io.StringReader",
          "java.io.StringWriter",
          "java.io.UncheckedIOException",
          "java.io.Writer");

  /** What each module may name beyond itself: the policy of the modules. */
  static final Map<String, Predicate<JavaClass>> MAY_USE =
      Map.of(
          "vietnamese", pure(),
          "obligation", pure(),
          "compiler", pure().or(below("vn.loa.vietnamese", "vn.loa.obligation")),
          "reader",
              pure()
                  .or(
                      below(
                          "vn.loa.vietnamese",
                          "org.jsoup",
                          "org.apache.fontbox",
                          "org.apache.pdfbox",
                          "java.awt",
                          "javax.imageio",
                          "java.util.logging",
                          "org.apache.poi",
                          "javax.xml.stream",
                          "java.io",
                          "java.nio",
                          "java.util.zip")),
          "postgres",
              below(
                  "java",
                  "org.apache.commons.compress",
                  "org.jspecify",
                  "org.postgresql",
                  "org.tukaani.xz"),
          "cli",
              below("vn.loa.vietnamese", "vn.loa.obligation", "vn.loa.compiler", "vn.loa.reader")
                  .or(
                      below(
                          "java",
                          "picocli",
                          "tools.jackson.core",
                          "org.dhatim.fastexcel",
                          "org.jspecify")));

  private static final Map<String, Set<String>> AMBIENT =
      Map.of(
          "java.lang.System", Set.of("currentTimeMillis", "nanoTime"),
          "java.lang.Math", Set.of("random"),
          "java.time.Clock",
              Set.of(
                  "system",
                  "systemUTC",
                  "systemDefaultZone",
                  "tickMillis",
                  "tickSeconds",
                  "tickMinutes"),
          "java.time.ZoneId", Set.of("systemDefault"),
          "java.util.UUID", Set.of("randomUUID"),
          "java.util.concurrent.ThreadLocalRandom", Set.of("current"));

  /** Made without a seed or an instant, these ask the machine. */
  private static final Set<String> AMBIENT_WHEN_NEW =
      Set.of("java.util.Random", "java.util.SplittableRandom", "java.util.Date");

  private static final int MOST_PARAMETERS = 6;

  private Architecture() {}

  static ArchRule noPackageCycles() {
    return slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public String getDescription() {
                return "packages";
              }

              @Override
              public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
              }
            })
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true);
  }

  static ArchRule usesOnly(String base, Predicate<JavaClass> others) {
    return classes()
        .that()
        .resideInAPackage(base + "..")
        .should()
        .onlyDependOnClassesThat(
            predicate("are its own or allowed", below(base).or(others).or(JavaClass::isPrimitive)))
        .allowEmptyShould(true);
  }

  static ArchRule asksNoClockAndNoDice(List<String> bases) {
    return noClasses()
        .that()
        .resideInAnyPackage(bases.stream().map(b -> b + "..").toArray(String[]::new))
        .should()
        .accessTargetWhere(
            predicate("ask the machine's clock, dice or console", Architecture::asksTheMachine))
        .allowEmptyShould(true);
  }

  static ArchRule fewParameters() {
    return codeUnits()
        .should(
            new ArchCondition<JavaCodeUnit>("have at most " + MOST_PARAMETERS + " parameters") {
              @Override
              public void check(JavaCodeUnit unit, ConditionEvents events) {
                int count = written(unit);
                if (count > MOST_PARAMETERS) {
                  events.add(
                      SimpleConditionEvent.violated(
                          unit, unit.getFullName() + " has " + count + " parameters"));
                }
              }
            })
        .allowEmptyShould(true);
  }

  /**
   * Parameters as the author wrote them: a record's components and what the compiler adds are left
   * out.
   */
  private static int written(JavaCodeUnit unit) {
    JavaClass owner = unit.getOwner();
    int count = unit.getRawParameterTypes().size();
    if (unit.getModifiers().contains(JavaModifier.SYNTHETIC)
        || unit.getName().startsWith("lambda$")) {
      return 0;
    }
    if (!(unit instanceof JavaConstructor)) return count;
    if (owner.isRecord() || owner.isAnonymousClass() || owner.isLocalClass()) return 0;
    if (owner.isEnum()) return count - 2;
    return owner.isInnerClass() ? count - 1 : count;
  }

  private static boolean asksTheMachine(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    String owner = target.getOwner().getFullName();
    String name = target.getName();
    if (name.equals("now") && owner.startsWith("java.time.")) return true;
    if (owner.equals("java.lang.System") && Set.of("out", "err", "in").contains(name)) return true;
    if (AMBIENT.getOrDefault(owner, Set.of()).contains(name)) return true;
    if (owner.equals("java.security.SecureRandom")) return true;
    if (owner.equals("java.util.Collections") && name.equals("shuffle")) {
      return target instanceof AccessTarget.CodeUnitAccessTarget call
          && call.getRawParameterTypes().size() == 1;
    }
    return AMBIENT_WHEN_NEW.contains(owner)
        && target instanceof AccessTarget.ConstructorCallTarget made
        && made.getRawParameterTypes().isEmpty();
  }

  private static Predicate<JavaClass> pure() {
    return type -> PURE.contains(type.getPackageName()) || STREAMS.contains(outermost(type));
  }

  private static String outermost(JavaClass type) {
    String name = type.getFullName();
    int inner = name.indexOf('$');
    return inner < 0 ? name : name.substring(0, inner);
  }

  static Predicate<JavaClass> below(String... packages) {
    return type ->
        List.of(packages).stream()
            .anyMatch(
                p -> type.getPackageName().equals(p) || type.getPackageName().startsWith(p + "."));
  }

  private static <T> DescribedPredicate<T> predicate(
      String description, Predicate<? super T> test) {
    return DescribedPredicate.describe(description, test);
  }
}
