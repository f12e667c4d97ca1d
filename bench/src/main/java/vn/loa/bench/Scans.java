package vn.loa.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.bench.paper.BareEye;
import vn.loa.bench.paper.Scanner;
import vn.loa.bench.paper.Scanner.Scan;
import vn.loa.bench.paper.WordErrors;
import vn.loa.bench.print.Press;
import vn.loa.compiler.PlanCompiler;
import vn.loa.reader.Original;
import vn.loa.reader.Outcome;
import vn.loa.reader.Wish;
import vn.loa.reader.desk.FolderShelf;
import vn.loa.reader.desk.Progress;
import vn.loa.reader.desk.ReadingDesk;
import vn.loa.reader.desk.Setting;
import vn.loa.reader.desk.Shelf;
import vn.loa.reader.layout.Sheet;
import vn.loa.vietnamese.SourceText;

/**
 * How much exactness is lost when a plan comes on paper: printed as PDF, scanned well, scanned
 * badly.
 *
 * @param shelf keeps recognised pages between runs; null where every page is seen anew
 * @param misses whether each wrong duty is told
 * @param names of plans, or how they begin; none for all
 */
record Scans(Corpus corpus, @Nullable Shelf shelf, boolean misses, List<String> names) {

  private static final long SEED = 42;

  /** How a plan comes. */
  private enum Way {
    TEXT(0),
    PDF(0),
    CLEAN(0.03),
    WORN(0.10);

    /** How much of the text's exact F1 may be lost. */
    final double tolerated;

    Way(double tolerated) {
      this.tolerated = tolerated;
    }
  }

  /** Words wrong when Tesseract reads by itself and when Loa reads, and Loa's time. */
  private record Sight(WordErrors bare, WordErrors ours, int pages, double seconds) {
    Sight plus(Sight other) {
      return new Sight(
          bare.plus(other.bare),
          ours.plus(other.ours),
          pages + other.pages,
          seconds + other.seconds);
    }
  }

  /** All pairs of one way, for the total. */
  private static final class Sum {
    final Map<Way, List<Scorer.Pair>> pairs = new EnumMap<>(Way.class);
    final Map<Way, Sight> sights = new EnumMap<>(Way.class);
  }

  /** The workload that arguments ask for. */
  static Scans of(Corpus corpus, List<String> arguments) {
    var names = arguments.stream().skip(1).filter(a -> !a.startsWith("--")).toList();
    var shelf =
        arguments.contains("--kept")
            ? new KeptPages(new FolderShelf(corpus.root().resolve("target/bench/pages")))
            : null;
    return new Scans(corpus, shelf, arguments.contains("--misses"), names);
  }

  /** Pages stay when their file is done. */
  private record KeptPages(FolderShelf shelf) implements Shelf {
    @Override
    public List<Sheet> find(String sha256) {
      return shelf.find(sha256);
    }

    @Override
    public void keep(String sha256, Sheet sheet) {
      shelf.keep(sha256, sheet);
    }

    @Override
    public void clear(String sha256) {
      // For the next run.
    }
  }

  boolean run() throws IOException, InterruptedException {
    if (!Files.isReadable(corpus.scorer()) || !Press.isReady()) {
      System.out.println("skipped: the scorer or the font Tinos (fonts-croscore) is not at hand");
      return true;
    }
    boolean good = true;
    try (var desk = new ReadingDesk(Setting.ofProcess(shelf))) {
      good = table("the real plans", chosen(real()), desk);
      table("the samples", chosen(samples()), desk);
    }
    System.out.println(
        good
            ? "reached"
            : "NOT reached: as PDF the text's exact F1, as clean scan within 0.03, as worn scan within 0.10");
    return good;
  }

  private List<Corpus.Entry> chosen(List<Corpus.Entry> all) {
    return all.stream()
        .filter(e -> names.isEmpty() || names.stream().anyMatch(e.name()::startsWith))
        .toList();
  }

  /** The plan that only came as a bad scan is printed from its clean text. */
  private List<Corpus.Entry> real() {
    var clean = corpus.shared().resolve("gold/binh-thuan-2023-clean.txt");
    return corpus.real().stream()
        .map(
            e ->
                e.name().endsWith("scan")
                    ? new Corpus.Entry("binh-thuan-2023-clean", clean, e.table())
                    : e)
        .toList();
  }

  private List<Corpus.Entry> samples() throws IOException {
    return corpus.samples().stream().filter(e -> !e.plan().toString().endsWith(".html")).toList();
  }

  private boolean table(String title, List<Corpus.Entry> entries, ReadingDesk desk)
      throws IOException, InterruptedException {
    if (entries.isEmpty()) return true;
    System.out.printf("== %s (load average %.1f)%n", title, load());
    System.out.printf(
        "%-24s %-5s %6s %7s %9s %9s %9s %9s %6s%n",
        "plan",
        "way",
        "exact",
        "differs",
        "countable",
        "invented",
        "bare WER",
        "our WER",
        "page/s");
    var sum = new Sum();
    for (var entry : entries) plan(entry, desk, sum);
    boolean good = true;
    Scorer.Score text = null;
    for (var all : sum.pairs.entrySet()) {
      var way = all.getKey();
      double exact = text == null ? 0 : text.exact();
      var now = score("total", way, all.getValue(), sum.sights.get(way), exact);
      if (text == null) text = now;
      good &= text.exact() - now.exact() <= way.tolerated + 1e-9;
      good &= now.invented() <= text.invented();
    }
    System.out.printf("load average %.1f%n", load());
    return good;
  }

  private void plan(Corpus.Entry entry, ReadingDesk desk, Sum sum)
      throws IOException, InterruptedException {
    var text = Corpus.read(entry.plan());
    byte[] printed = Press.print(text.text());
    double exact = add(entry, Way.TEXT, text, null, sum, 0).exact();
    add(entry, Way.PDF, read(desk, entry.name(), printed), null, sum, exact);
    for (var scanner : Scanner.values()) {
      var way = scanner == Scanner.CLEAN ? Way.CLEAN : Way.WORN;
      var folder = corpus.root().resolve("target/bench/scans").resolve(entry.name() + "-" + way);
      var scan = scanner.scan(printed, folder, SEED);
      Files.write(folder.resolve("scan.pdf"), scan.pdf());
      long start = System.nanoTime();
      var seen = read(desk, entry.name(), scan.pdf());
      double seconds = (System.nanoTime() - start) / 1e9;
      Files.writeString(folder.resolve("seen.txt"), seen.text());
      var sight =
          new Sight(bare(scan, text, folder), ours(seen, text), scan.pages().size(), seconds);
      add(entry, way, seen, sight, sum, exact);
    }
  }

  private static WordErrors bare(Scan scan, SourceText right, Path folder)
      throws IOException, InterruptedException {
    var kept = folder.resolve("bare-" + sha256(scan.pdf()).substring(0, 16) + ".txt");
    if (!Files.exists(kept)) Files.writeString(kept, BareEye.text(scan, folder));
    return WordErrors.of(right.text(), Files.readString(kept));
  }

  private static WordErrors ours(SourceText seen, SourceText right) {
    return WordErrors.of(right.text(), PlanCompiler.compile(seen).reading().restoration().text());
  }

  private Scorer.Score add(
      Corpus.Entry entry, Way way, SourceText text, @Nullable Sight sight, Sum sum, double exact)
      throws IOException, InterruptedException {
    var pair = new Scorer.Pair(entry.name() + "-" + way, text, entry.table());
    sum.pairs.computeIfAbsent(way, w -> new ArrayList<>()).add(pair);
    if (sight != null) sum.sights.merge(way, sight, Sight::plus);
    return score(entry.name(), way, List.of(pair), sight, exact);
  }

  private Scorer.Score score(
      String name, Way way, List<Scorer.Pair> pairs, @Nullable Sight sight, double exact)
      throws IOException, InterruptedException {
    var score = new Scorer(corpus).score(pairs, misses);
    System.out.printf(
        "%-24s %-5s %6.3f %7s %9s %9d",
        name,
        way,
        score.exact(),
        way == Way.TEXT ? "" : "%+.3f".formatted(score.exact() - exact),
        score.countable(),
        score.invented());
    if (sight != null) {
      System.out.printf(
          " %8.2f%% %8.2f%% %6s",
          100 * sight.bare.rate(),
          100 * sight.ours.rate(),
          shelf == null ? "%.2f".formatted(sight.pages / sight.seconds) : "kept");
    }
    System.out.println();
    if (misses) score.all().lines().filter(l -> l.startsWith("  ")).forEach(System.out::println);
    return score;
  }

  private static SourceText read(ReadingDesk desk, String name, byte[] pdf) throws IOException {
    var original = new Original(name + ".pdf", pdf, sha256(pdf));
    return switch (desk.read(original, Wish.TEXT_ONLY, Progress.NONE)) {
      case Outcome.Read read -> read.text();
      case Outcome.Unreadable no -> throw new IOException(name + ": " + no);
    };
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
