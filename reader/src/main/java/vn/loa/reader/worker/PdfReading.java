package vn.loa.reader.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Unreadable;
import vn.loa.reader.layout.Sheet;
import vn.loa.reader.pdf.Opening;
import vn.loa.reader.pdf.PageState.Health;
import vn.loa.reader.pdf.PdfFile;
import vn.loa.reader.scan.PdfPrints;
import vn.loa.reader.scan.Programs;

/** A PDF: pages whose text layer is sound are taken as they are, the others are recognised. */
final class PdfReading {

  private final FileReading reading;
  private final List<Integer> sound = new ArrayList<>();
  private final List<Integer> forTheEye = new ArrayList<>();

  /** What another program had guessed, for the case that nothing better can be had. */
  private final List<Sheet> guesses = new ArrayList<>();

  PdfReading(FileReading reading) {
    this.reading = reading;
  }

  void run() throws IOException, InterruptedException {
    switch (PdfFile.open(reading.file(), reading.folder())) {
      case Opening.Refused refused -> reading.fail(why(refused));
      case Opening.Opened opened -> {
        // Closed before pages are recognised: two pictures of pages want the memory.
        try (var file = opened.file()) {
          layers(file);
        }
        recognise();
      }
    }
  }

  private void layers(PdfFile file) {
    reading.pages(file.pageCount() + file.lostPages());
    for (int number = 1; number <= file.pageCount(); number++) {
      if (!reading.isWanted(number)) continue;
      var page = file.page(number);
      if (page.state().health() == Health.GUESSED) guesses.add(page.sheet());
      switch (page.state().health()) {
        case SOUND, BLANK -> {
          reading.sheet(page.sheet());
          // A page that was turned for reading does not fit its drawing.
          if (page.state().turn() == 0) sound.add(number);
        }
        case GUESSED, NEEDS_EYE, LOST -> forTheEye.add(number);
      }
    }
  }

  private void recognise() throws InterruptedException {
    boolean pictures = reading.request().wish().pictures() && !sound.isEmpty();
    if (forTheEye.isEmpty() && !pictures) return;
    switch (Programs.find(Programs.USUAL, null)) {
      case Programs.Missing missing -> {
        guesses.forEach(reading::sheet);
        if (guesses.size() < forTheEye.size()) {
          reading.fail(ScanReading.why(missing.trouble()));
        }
      }
      case Programs.Found found -> {
        if (pictures) prints(found.programs());
        if (!forTheEye.isEmpty()) new ScanReading(reading).ofPdf(found.programs(), forTheEye);
      }
    }
  }

  private void prints(Programs programs) throws InterruptedException {
    var prints = new PdfPrints(reading.file(), programs);
    for (int number : sound) {
      var picture = prints.page(number);
      if (picture != null) reading.picture(picture);
    }
  }

  private static Unreadable why(Opening.Refused refused) {
    return switch (refused.reason()) {
      case ENCRYPTED -> Unreadable.because(Reason.ENCRYPTED);
      case DAMAGED -> Unreadable.because(Reason.DAMAGED);
      case TOO_MANY_PAGES ->
          new Unreadable(
              Reason.TOO_MANY_PAGES,
              Map.of("most", refused.values().getOrDefault("most", "" + PdfFile.MOST_PAGES)));
    };
  }
}
