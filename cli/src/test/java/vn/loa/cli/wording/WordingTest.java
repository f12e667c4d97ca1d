package vn.loa.cli.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.cli.call.Exit;
import vn.loa.compiler.cascade.Reason;
import vn.loa.compiler.cascade.Verdict;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.difference.Change;
import vn.loa.compiler.difference.Field;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.ExpectedProof;
import vn.loa.obligation.Modality;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.ReportPeriod;
import vn.loa.obligation.Role;
import vn.loa.obligation.Slot;
import vn.loa.obligation.Target;
import vn.loa.reader.Outcome;
import vn.loa.reader.jail.Confinement;

class WordingTest {

  private static final Pattern VALUE = Pattern.compile("\\{([a-z]+)\\}");
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-zA-Z0-9_-]+(?:\\.[a-zA-Z0-9_-]+)*)\"");

  private static Properties texts(Language language) throws IOException {
    try (var in =
        Wording.class.getResourceAsStream("messages_" + language.code() + ".properties")) {
      var texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    }
  }

  @Test
  @DisplayName("both languages have the same keys with the same values in their texts")
  void same() throws IOException {
    var vi = texts(Language.VI);
    var en = texts(Language.EN);
    assertThat(en.stringPropertyNames()).isEqualTo(vi.stringPropertyNames());
    for (var key : vi.stringPropertyNames()) {
      if (key.startsWith("amount."))
        continue; // languages differ in how they join a quantity and a period
      assertThat(values(en.getProperty(key))).as(key).isEqualTo(values(vi.getProperty(key)));
      assertThat(vi.getProperty(key)).as(key).isNotBlank();
    }
  }

  private static Set<String> values(String text) {
    return VALUE
        .matcher(text)
        .results()
        .map(r -> r.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  @DisplayName("every member of a closed set has its text")
  void closedSets() throws IOException {
    var texts = texts(Language.VI);
    closed().forEach(key -> assertThat(texts).as(key).containsKey(key));
  }

  @Test
  @DisplayName("no text is unused")
  void used() throws IOException {
    var used = closed().collect(Collectors.toSet());
    var literals = literals();
    var unused = new TreeSet<String>();
    for (var key : texts(Language.VI).stringPropertyNames()) {
      // Units are an open list; the others are a literal in the sources, or its advice.
      boolean known = used.contains(key) || key.startsWith("unit.") || literals.contains(key);
      String stem = key.replaceAll("\\.fix$", "");
      boolean made =
          literals.contains(stem)
              || literals.contains("input." + stem)
              || literals.contains(
                  stem.replaceFirst("^(input|page\\.head|page|help|quota)\\.", ""));
      boolean help =
          key.startsWith("help.")
              && literals.containsAll(Arrays.asList(key.split("\\.")).subList(1, 2));
      if (!known && !made && !help) unused.add(key);
    }
    assertThat(unused).isEmpty();
  }

  private static Set<String> literals() throws IOException {
    Path sources = Path.of(System.getProperty("loa.root", "..")).resolve("cli/src/main/java");
    var literals = new TreeSet<String>();
    try (var files = Files.walk(sources)) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        LITERAL.matcher(Files.readString(file)).results().forEach(r -> literals.add(r.group(1)));
      }
    }
    return literals;
  }

  private static Stream<String> closed() {
    var keys = new TreeSet<String>();
    for (var code : Diagnostic.Code.values()) {
      keys.add("diagnostic." + code.label());
      keys.add("diagnostic." + code.label() + ".hint");
    }
    add(keys, "kind", DutyKind.values());
    add(keys, "proof", ExpectedProof.values());
    add(keys, "severity", Diagnostic.Severity.values());
    for (var part : "number date symbol issuer title signer place motto".split(" ", -1))
      keys.add("part." + part);
    for (int day = 1; day <= 7; day++) keys.add("weekday." + day);
    add(keys, "measure", Target.Measure.values());
    add(keys, "reports", ReportPeriod.values());
    add(keys, "period", Recurrence.Period.values());
    add(keys, "amount", Recurrence.Period.values());
    add(keys, "deadline.day", Recurrence.Period.values());
    add(keys, "deadline.time", Deadline.TimeUnit.values());
    add(keys, "deadline", Deadline.Operator.values());
    add(keys, "exit", Exit.values());
    add(keys, "status.jail", Confinement.values());
    add(keys, "remark", Outcome.Remark.Kind.values());
    add(keys, "unreadable", Outcome.Reason.values());
    for (var reason : Outcome.Reason.values()) keys.add("unreadable." + Codes.of(reason) + ".fix");
    for (var period : Recurrence.Period.values()) keys.add("period." + Codes.of(period) + ".every");
    keys.add("amount.every");
    add(keys, "workbook.role", Role.values());
    add(keys, "workbook.modality", Modality.values());
    add(keys, "workbook.slot", Slot.values());
    for (var sheet : "duties targets diagnostics references summary".split(" ", -1)) {
      keys.add("workbook." + sheet);
      keys.add("workbook." + sheet + ".columns");
    }
    for (var code : Reason.Code.values()) keys.add("reason." + code.label());
    add(keys, "verdict", Verdict.values());
    add(keys, "change", Change.Kind.values());
    add(keys, "field", Field.values());
    add(keys, "role", Role.values());
    add(keys, "modality", Modality.values());
    for (var name : new String[] {"cascade", "diff"})
      for (var part : new String[] {"title", "left", "right"}) keys.add(name + "." + part);
    for (var code : new String[] {"NOT-VIETNAMESE", "NOT-A-PLAN", "NO-DUTIES"}) {
      keys.add("unusable." + code);
      keys.add("unusable." + code + ".fix");
    }
    return keys.stream();
  }

  private static void add(Set<String> keys, String set, Enum<?>[] values) {
    for (var value : values) keys.add(set + "." + Codes.of(value));
  }

  @Test
  @DisplayName("a missing key and a missing value are mistakes of ours, and loud")
  void loud() {
    var wording = Wording.in(Language.VI);
    assertThatThrownBy(() -> wording.say("no.such.key")).hasMessageContaining("no.such.key");
    assertThatThrownBy(() -> wording.say("page.line")).hasMessageContaining("{line}");
  }

  @Test
  @DisplayName("what stands in a value is not looked at again")
  void literalValues() {
    assertThat(Wording.in(Language.VI).say("page.line", Map.of("line", "{line} $1")))
        .isEqualTo("dòng {line} $1");
  }
}
