package vn.loa.bench;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.cli.json.PlanJson;
import vn.loa.cli.wording.Language;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.PlanCompiler;
import vn.loa.reader.DocumentReader;
import vn.loa.reader.Original;
import vn.loa.reader.Outcome;
import vn.loa.vietnamese.SourceText;

/**
 * The plans that have hand-made tables: real ones beside the repository, samples and held-out ones
 * in it.
 */
record Corpus(Path root) {

  /** A plan and its table. */
  record Entry(String name, Path plan, Path table) {}

  private static final List<String> REAL =
      List.of(
          "phan-thiet-2023",
          "binh-thuan-2023-scan",
          "an-nhon-2023",
          "ha-hoa-2023",
          "ninh-thuan-2023");

  Path shared() {
    return root.resolveSibling("shared");
  }

  Path scorer() {
    return shared().resolve("gold/score.py");
  }

  /** The five real plans; empty where they are not at hand. */
  List<Entry> real() {
    return REAL.stream()
        .map(
            name ->
                new Entry(
                    name,
                    shared().resolve("plans/" + name + ".txt"),
                    shared().resolve("gold/" + name + ".tsv")))
        .filter(entry -> Files.isReadable(entry.plan()))
        .toList();
  }

  List<Entry> samples() throws IOException {
    return folders(root.resolve("samples"));
  }

  List<Entry> heldOut() throws IOException {
    return folders(root.resolve("bench/heldout"));
  }

  /** The held-out plans one after the other: no rule and no word list was made from them. */
  String heldOutText() throws IOException {
    var out = new StringBuilder();
    for (var entry : heldOut()) out.append(read(entry.plan()).text()).append('\n');
    return out.toString();
  }

  private static List<Entry> folders(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) return List.of();
    var out = new ArrayList<Entry>();
    try (Stream<Path> all = Files.list(parent)) {
      for (var folder : all.filter(Files::isDirectory).sorted().toList()) {
        plan(folder)
            .ifPresent(
                plan ->
                    out.add(
                        new Entry(
                            folder.getFileName().toString(), plan, folder.resolve("duties.tsv"))));
      }
    }
    return out;
  }

  private static Optional<Path> plan(Path folder) {
    return Stream.of("plan.txt", "plan.md", "plan.html")
        .map(folder::resolve)
        .filter(Files::isReadable)
        .findFirst();
  }

  static SourceText read(Path file) throws IOException {
    return switch (DocumentReader.read(
        new Original(file.getFileName().toString(), Files.readAllBytes(file), ""))) {
      case Outcome.Read read -> read.text();
      case Outcome.Unreadable no -> throw new IOException(file + ": " + no);
    };
  }

  static String json(SourceText text) {
    var out = new StringWriter();
    PlanJson.write(PlanCompiler.compile(text), Wording.in(Language.VI), out);
    return out.toString();
  }
}
