package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.loa.bench.paper.Longer;
import vn.loa.reader.desk.ReadingDesk;
import vn.loa.reader.desk.Setting;

/**
 * From a PDF or Word file to obligations: beside the bare text that a library extracts (the limit
 * and the peer), in this process and through the jailed one.
 */
record Compiling(Corpus corpus) {

  private static final int PAGES = 8;
  private static final int WARM = 40;
  private static final int ROUNDS = 15;
  private static final double MOST_RATIO = 2;
  private static final double FEWEST_A_SECOND = 25;

  /**
   * A kind of file with its peer.
   *
   * @param judged whether the peer finds words, lines and order as we must; the characters of a
   *     Word file lie in it ready for use, and compiling is all of our time
   */
  private record Kind(String title, boolean judged, Work bare, Work ours, Work byDesk) {}

  boolean run() throws IOException, InterruptedException {
    var folder = Files.createDirectories(corpus.root().resolve("target/bench"));
    byte[] pdf = Longer.pdf(sample("district-decision-2024/document.pdf"), PAGES);
    byte[] docx = Longer.docx(sample("hospital-2026/document.docx"), 4);
    byte[] doc = sample("town-tcvn3-2009/document.doc");
    Path file = Files.write(folder.resolve("eight-pages.pdf"), pdf);
    boolean good = true;
    try (var desk = new ReadingDesk(Setting.ofProcess(null))) {
      good &=
          print(
              new Kind(
                  "PDF of 8 pages",
                  true,
                  new Work("bare PDFBox text", () -> BareText.pdf(pdf)),
                  new Work("Loa", () -> OurText.compiled(OurText.pdf(pdf, folder))),
                  byDesk(desk, pdf)),
              new Work("pdftotext, a process", () -> pdftotext(file)));
      good &=
          print(
              new Kind(
                  "DOCX, a plan four times over",
                  false,
                  new Work("bare characters of its XML", () -> BareText.docx(docx)),
                  new Work("Loa", () -> OurText.compiled(OurText.docx(docx))),
                  byDesk(desk, docx)));
      good &=
          print(
              new Kind(
                  "DOC, a plan",
                  false,
                  new Work("bare POI text", () -> BareText.doc(doc)),
                  new Work("Loa", () -> OurText.compiled(OurText.doc(doc))),
                  byDesk(desk, doc)));
    }
    return good;
  }

  private static Work byDesk(ReadingDesk desk, byte[] file) {
    return new Work(
        "Loa by its reading process", () -> OurText.compiled(OurText.byDesk(desk, file)));
  }

  private byte[] sample(String name) throws IOException {
    return Files.readAllBytes(corpus.root().resolve("samples").resolve(name));
  }

  private static boolean print(Kind kind, Work... more) throws IOException, InterruptedException {
    var works = new Work[3 + more.length];
    works[0] = kind.bare;
    works[1] = kind.ours;
    works[2] = kind.byDesk;
    System.arraycopy(more, 0, works, 3, more.length);
    var times = Work.alternated(WARM, ROUNDS, works);
    if (times[1].sum() != times[2].sum()) {
      throw new IllegalStateException("the reading process reads something else");
    }
    double bare = times[0].median();
    System.out.printf(
        "%s, warm, median of %d rounds in turn; load %.2f%n", kind.title, ROUNDS, Speed.load());
    for (var time : times) {
      System.out.printf(
          "  %-28s %8.2f ms  %5.2f x the bare text  sum %d%n",
          time.name(), time.median(), time.median() / bare, time.sum());
    }
    double rate = 1000 / times[1].medianBusy();
    double ratio = times[1].median() / bare;
    System.out.printf(
        "  Loa: %.0f documents a second of a core's work (goal %.0f)%s%n",
        rate,
        FEWEST_A_SECOND,
        kind.judged ? ", %.2f x (goal %.0f)".formatted(ratio, MOST_RATIO) : "");
    return rate >= FEWEST_A_SECOND && (!kind.judged || ratio <= MOST_RATIO);
  }

  private static long pdftotext(Path file) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder("pdftotext", "-layout", file.toString(), "-")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long length = process.getInputStream().readAllBytes().length;
    if (process.waitFor() != 0) throw new IOException("pdftotext failed");
    return length;
  }
}
