package vn.loa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import vn.loa.bench.paper.DrawnPage;
import vn.loa.bench.paper.ScanPdf;
import vn.loa.bench.paper.Wear;
import vn.loa.compiler.reading.Reading;
import vn.loa.reader.desk.ReadingDesk;
import vn.loa.reader.desk.Setting;
import vn.loa.vietnamese.SourceText;

/**
 * Scanned pages: Tesseract alone, one page after the other (the limit) and two at a time, beside
 * all that we do; and the words that are wrong before and after mending. The pages hold the
 * held-out plans, from which no rule and no word list was made.
 */
record Recognising(Corpus corpus, int pages, int rounds) {

  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final double SHARE_OF_CORES = 0.9;
  private static final double MOST_REPAIR = 0.1;
  private static final double FEWER_ERRORS = 0.3;
  private static final long SEED = 42;

  boolean run() throws IOException, InterruptedException {
    var clean = DrawnPage.of(corpus.heldOutText(), pages);
    var bad = IntStream.range(0, pages).mapToObj(i -> Wear.BAD_COPY.of(clean.get(i), SEED + i));
    boolean good = measure("clean", clean, 0);
    return measure("bad copy", bad.toList(), FEWER_ERRORS) && good;
  }

  private boolean measure(String title, List<DrawnPage> set, double fewer)
      throws IOException, InterruptedException {
    var folder = Files.createDirectories(corpus.root().resolve("target/bench"));
    var files = new ArrayList<Path>();
    for (int i = 0; i < set.size(); i++) {
      var file = folder.resolve("page-" + i + ".png");
      ImageIO.write(set.get(i).picture(), "png", file.toFile());
      files.add(file);
    }
    var scan = folder.resolve("pages.pdf");
    ScanPdf.grey(set, scan);
    byte[] pdf = Files.readAllBytes(scan);
    try (var desk = new ReadingDesk(Setting.ofProcess(null))) {
      var source = OurText.byDesk(desk, pdf);
      var times =
          Work.alternated(
              1,
              rounds,
              new Work("Tesseract, one page at a time", () -> raw(files, 1).length()),
              new Work("Tesseract, a page a core", () -> raw(files, CORES).length()),
              new Work(
                  "Loa, straightened, composed", () -> OurText.byDesk(desk, pdf).text().length()),
              new Work("mending alone", () -> mended(source).length()));
      System.out.printf(
          "%s: %d pages, median of %d rounds in turn, %d cores; load %.2f%n",
          title, pages, rounds, CORES, Speed.load());
      for (var time : times) {
        System.out.printf(
            "  %-30s %9.1f ms  %7.2f pages a second  sum %d%n",
            time.name(), time.median(), 1000 * pages / time.median(), time.sum());
      }
      double single = times[0].median() / CORES;
      double throughput = single / (times[2].median() + times[3].median());
      double repair = times[3].median() / times[2].median();
      System.out.printf(
          "  Loa with mending, of cores x single-page rate %.2f (goal %.1f; Tesseract alone %.2f); mending %.1f %% of the wall (goal %.0f %%)%n",
          throughput, SHARE_OF_CORES, single / times[1].median(), 100 * repair, 100 * MOST_REPAIR);
      boolean right = errors(set, raw(files, CORES), source, fewer);
      return right && throughput >= SHARE_OF_CORES && repair <= MOST_REPAIR;
    }
  }

  private static boolean errors(List<DrawnPage> set, String raw, SourceText source, double fewer) {
    var typed =
        WordErrors.words(
            set.stream().flatMap(page -> page.lines().stream()).collect(Collectors.joining(" ")));
    double alone = WordErrors.rate(typed, WordErrors.words(raw));
    double read = WordErrors.rate(typed, WordErrors.words(source.text()));
    double mended = WordErrors.rate(typed, WordErrors.words(mended(source)));
    System.out.printf(
        "  words wrong of %d: Tesseract alone %.2f %%, Loa as read %.2f %%, mended %.2f %%; of Tesseract's errors gone %.0f %% (goal %.0f %%), of those as read %.0f %%%n",
        typed.size(),
        100 * alone,
        100 * read,
        100 * mended,
        100 * gone(alone, mended),
        100 * fewer,
        100 * gone(read, mended));
    return mended <= alone && gone(alone, mended) >= fewer;
  }

  private static double gone(double before, double after) {
    return before == 0 ? 0 : 1 - after / before;
  }

  private static String mended(SourceText source) {
    return Reading.of(source).restoration().text();
  }

  private static String raw(List<Path> files, int sideBySide)
      throws IOException, InterruptedException {
    var calls = files.stream().map(file -> (Callable<String>) () -> tesseract(file)).toList();
    var text = new StringBuilder();
    try (var threads = Executors.newFixedThreadPool(sideBySide)) {
      for (var page : threads.invokeAll(calls)) text.append(page.get()).append('\n');
    } catch (ExecutionException failed) {
      throw new IOException(failed);
    }
    return text.toString();
  }

  private static String tesseract(Path file) throws IOException, InterruptedException {
    var call = new ProcessBuilder("tesseract", file.toString(), "stdout", "-l", "vie");
    call.redirectError(ProcessBuilder.Redirect.DISCARD);
    call.environment().put("OMP_THREAD_LIMIT", "1");
    var process = call.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) throw new IOException("tesseract failed");
    return text;
  }
}
