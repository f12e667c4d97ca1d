package vn.loa.reader.worker;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Remark;
import vn.loa.reader.Outcome.Unreadable;
import vn.loa.reader.scan.PageImages;
import vn.loa.reader.scan.Programs;
import vn.loa.reader.scan.ScanReader;
import vn.loa.reader.scan.ScannedPage;
import vn.loa.reader.scan.Trouble;

/** Pages that are pictures: recognised side by side, each told as soon as it is done. */
final class ScanReading {

  /** Pages at a time: one for each core of the smallest machine that offices have. */
  private static final int SIDE_BY_SIDE = 2;

  private final FileReading reading;
  private final TreeSet<Integer> dim = new TreeSet<>();
  private final TreeSet<Integer> blank = new TreeSet<>();
  private @Nullable Trouble lost;

  ScanReading(FileReading reading) {
    this.reading = reading;
  }

  /** Every picture of the file. */
  void ofPicture() throws IOException, InterruptedException {
    switch (Programs.find(Programs.USUAL, null)) {
      case Programs.Missing missing -> reading.fail(why(missing.trouble()));
      case Programs.Found found -> {
        switch (PageImages.ofPicture(reading.file())) {
          case PageImages.Refused refused -> reading.fail(why(refused.trouble()));
          case PageImages.Opened opened -> {
            var pages = opened.pages();
            reading.pages(pages.count());
            read(found.programs(), pages, IntStream.rangeClosed(1, pages.count()).boxed().toList());
          }
        }
      }
    }
  }

  /** Some pages of a PDF. */
  void ofPdf(Programs programs, List<Integer> numbers) throws InterruptedException {
    switch (PageImages.ofPdf(reading.file(), programs)) {
      case PageImages.Refused refused -> reading.fail(why(refused.trouble()));
      case PageImages.Opened opened -> read(programs, opened.pages(), numbers);
    }
  }

  private void read(Programs programs, PageImages images, List<Integer> numbers)
      throws InterruptedException {
    var wanted = numbers.stream().filter(reading::isWanted).filter(n -> n <= images.count());
    new ScanReader(programs, SIDE_BY_SIDE).read(images, wanted.toList(), this::take);
    pages(Remark.Kind.PAGES_DIM, dim);
    pages(Remark.Kind.PAGES_WHITE, blank);
    // Told last and heeded only where no page was read.
    if (lost != null) reading.fail(why(lost));
  }

  private void take(ScannedPage page) {
    switch (page) {
      case ScannedPage.Lost none -> lost = none.trouble();
      case ScannedPage.Seen seen -> {
        if (seen.isDim()) dim.add(seen.number());
        if (seen.blank()) blank.add(seen.number());
        reading.picture(seen.picture());
        reading.sheet(seen.sheet());
        // The collector lets the heap grow to its limit before it looks for pictures that nobody
        // holds any more; a page takes seconds, this takes milliseconds.
        System.gc();
      }
    }
  }

  private void pages(Remark.Kind kind, TreeSet<Integer> numbers) {
    if (numbers.isEmpty()) return;
    String named = numbers.stream().map(Object::toString).collect(Collectors.joining(", "));
    reading.remark(kind, Map.of("pages", named));
  }

  static Unreadable why(Trouble trouble) {
    return switch (trouble.kind()) {
      case OCR_MISSING -> new Unreadable(Reason.OCR_MISSING, trouble.values());
      case TOO_MANY_PIXELS -> new Unreadable(Reason.TOO_MANY_PIXELS, pixels(trouble));
      case TOO_MANY_PAGES -> new Unreadable(Reason.TOO_MANY_PAGES, trouble.values());
      case IMAGE_KIND -> new Unreadable(Reason.IMAGE, trouble.values());
      case TOO_SLOW -> Unreadable.because(Reason.STOPPED);
      case IMAGE_BROKEN, PAGE_BROKEN, OCR_FAILED -> Unreadable.because(Reason.DAMAGED);
    };
  }

  /** People count dots in millions. */
  private static Map<String, String> pixels(Trouble trouble) {
    long count = Long.parseLong(trouble.values().getOrDefault("count", "0"));
    return Map.of("count", "" + count / 1_000_000, "most", "" + PageImages.MOST_PIXELS / 1_000_000);
  }
}
