package vn.loa.reader.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.compiler.PlanCompiler;
import vn.loa.obligation.Obligation;
import vn.loa.reader.DocumentReader;
import vn.loa.reader.Original;
import vn.loa.reader.Outcome;
import vn.loa.vietnamese.SourceText;

@Tag("slow")
class RegisterTest {

  private static final Path ROOT = Path.of(System.getProperty("loa.root", ".."));

  @Test
  @DisplayName("a plan typed into a DOCX file assigns the same duties as its plain text")
  void docx() throws IOException {
    for (var plan : plans().entrySet()) {
      for (var manner : PlanPaper.Manner.values()) {
        var read = WordDocument.read(PlanPaper.of(plan.getValue(), manner));
        boolean isJoined = manner == PlanPaper.Manner.JOINED;
        String plain = isJoined ? PlanPaper.joined(plan.getValue()) : plan.getValue();
        compare(plan.getKey() + " " + manner, plain, read);
      }
    }
  }

  @Test
  @DisplayName("a plan in a DOC file, or saved by another office program, assigns the same duties")
  void office(@TempDir Path folder) throws IOException, InterruptedException {
    var office = Path.of("/usr/bin/soffice");
    assumeTrue(Files.isExecutable(office), "LibreOffice is not installed");
    var plans = plans();
    var names = new ArrayList<String>();
    for (var plan : plans.entrySet()) {
      Path file = folder.resolve(plan.getKey() + ".docx");
      Files.write(file, PlanPaper.of(plan.getValue(), PlanPaper.Manner.NUMBERED));
      names.add(file.toString());
    }
    convert(office, folder, "doc", names);
    convert(office, folder, "docx", names);
    for (var plan : plans.entrySet()) {
      byte[] doc = Files.readAllBytes(folder.resolve("doc").resolve(plan.getKey() + ".doc"));
      compare(plan.getKey() + " doc", plan.getValue(), OldWordDocument.read(doc));
      byte[] docx = Files.readAllBytes(folder.resolve("docx").resolve(plan.getKey() + ".docx"));
      compare(plan.getKey() + " docx saved", plan.getValue(), WordDocument.read(docx));
    }
  }

  private static void convert(Path office, Path folder, String format, List<String> names)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(office.toString());
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", format, "--outdir"));
    command.add(folder.resolve(format).toString());
    command.addAll(names);
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    boolean isDone = process.waitFor(180, TimeUnit.SECONDS);
    process.destroy();
    assertThat(isDone).as("conversion to " + format).isTrue();
  }

  private static void compare(String name, String text, WordReading reading) {
    assertThat(reading).as(name).isInstanceOf(WordReading.Text.class);
    String told = ((WordReading.Text) reading).text();
    assertThat(duties(told)).as(name).containsExactlyInAnyOrderElementsOf(duties(text));
  }

  private static List<String> duties(String text) {
    return PlanCompiler.compile(SourceText.plain("plan.txt", text)).obligations().stream()
        .map(RegisterTest::duty)
        .toList();
  }

  private static String duty(Obligation duty) {
    return String.join(
        " | ",
        duty.bearers().stream().map(b -> b.text().replaceAll("\\s+", " ")).toList().toString(),
        duty.role().toString(),
        duty.kind().toString(),
        String.valueOf(duty.quota()),
        duty.recurrence().toString(),
        String.valueOf(duty.deadline()),
        duty.modality().toString());
  }

  private static Map<String, String> plans() throws IOException {
    var plans = new LinkedHashMap<String, String>();
    for (var file :
        List.of(
            "plans/phan-thiet-2023.txt",
            "plans/an-nhon-2023.txt",
            "plans/ha-hoa-2023.txt",
            "plans/ninh-thuan-2023.txt",
            "gold/binh-thuan-2023-clean.txt")) {
      Path path = ROOT.resolve("../shared").resolve(file);
      if (Files.exists(path)) plans.put(path.getFileName().toString(), Files.readString(path));
    }
    var samples = new TreeMap<String, String>();
    try (var folders = Files.newDirectoryStream(ROOT.resolve("samples"))) {
      for (var folder : folders) {
        for (var name : List.of("plan.txt", "plan.md", "plan.html")) {
          Path path = folder.resolve(name);
          if (Files.exists(path)) samples.put(folder.getFileName().toString(), text(path));
        }
      }
    }
    plans.putAll(samples);
    return plans;
  }

  private static String text(Path path) throws IOException {
    byte[] bytes = Files.readString(path).getBytes(StandardCharsets.UTF_8);
    var outcome = DocumentReader.read(new Original(path.getFileName().toString(), bytes, ""));
    return ((Outcome.Read) outcome).text().text();
  }
}
