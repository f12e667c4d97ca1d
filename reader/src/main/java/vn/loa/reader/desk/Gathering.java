package vn.loa.reader.desk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.FileKind;
import vn.loa.reader.Original;
import vn.loa.reader.Outcome;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Remark;
import vn.loa.reader.Outcome.Unreadable;
import vn.loa.reader.PagePicture;
import vn.loa.reader.layout.Composition;
import vn.loa.reader.layout.Sheet;
import vn.loa.reader.scan.ScannedPage;
import vn.loa.reader.wire.Frame;
import vn.loa.vietnamese.Layout;
import vn.loa.vietnamese.SourceText;
import vn.loa.vietnamese.SourceText.Method;

/** What has been told of one file so far. */
final class Gathering {

  private final Original original;
  private final FileKind kind;
  private final Progress progress;
  private final TreeMap<Integer, Sheet> sheets = new TreeMap<>();
  private final TreeMap<Integer, PagePicture> pictures = new TreeMap<>();
  private final TreeSet<Integer> lost = new TreeSet<>();
  private final TreeSet<Integer> dim = new TreeSet<>();
  private final List<Remark> remarks = new ArrayList<>();
  private @Nullable String text;
  private @Nullable Unreadable failure;
  private int pages;

  Gathering(Original original, FileKind kind, Progress progress) {
    this.original = original;
    this.kind = kind;
    this.progress = progress;
  }

  void take(Frame frame) {
    switch (frame) {
      case Frame.Pages all -> pages = all.count();
      case Frame.Read read -> add(read.sheet());
      case Frame.Shown shown -> show(shown.picture());
      case Frame.Text whole -> text = whole.text();
      case Frame.Told told -> remark(told.remark());
      case Frame.Failed failed -> failure = failed.why();
      case Frame.Hello hello -> {}
      case Frame.Done done -> {}
    }
  }

  private void show(PagePicture picture) {
    if (!progress.takes(picture)) pictures.put(picture.number(), picture);
  }

  void add(Sheet sheet) {
    sheets.put(sheet.number(), sheet);
    progress.pages(sheets.size(), Math.max(pages, sheets.size()));
  }

  /** Takes a page that was recognised before the work was broken off. */
  void addKept(Sheet sheet) {
    add(sheet);
    if (!ScannedPage.isDim(sheet)) return;
    remark(new Remark(Remark.Kind.PAGES_DIM, Map.of("pages", "" + sheet.number())));
  }

  void remark(Remark remark) {
    if (remark.kind() == Remark.Kind.PAGES_DIM) {
      dim.addAll(numbers(remark));
      remarks.removeIf(r -> r.kind() == Remark.Kind.PAGES_DIM);
      remarks.add(new Remark(Remark.Kind.PAGES_DIM, Map.of("pages", named(dim))));
    } else if (!remarks.contains(remark)) {
      remarks.add(remark);
    }
  }

  private static Set<Integer> numbers(Remark remark) {
    return Pattern.compile("\\d+")
        .matcher(remark.values().getOrDefault("pages", ""))
        .results()
        .map(r -> Integer.valueOf(r.group()))
        .collect(Collectors.toSet());
  }

  private static String named(TreeSet<Integer> pages) {
    return pages.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  /** Pages that need no more reading: those that were read, and those given up. */
  Set<Integer> done() {
    var done = new TreeSet<>(sheets.keySet());
    done.addAll(lost);
    return done;
  }

  /** Gives up the first page that is not done; false where no page is known to be left. */
  boolean giveUpNext() {
    for (int page = 1; page <= pages; page++) {
      if (!sheets.containsKey(page) && lost.add(page)) return true;
    }
    return false;
  }

  int lost() {
    return lost.size();
  }

  /** What became of the file, when nothing more will be told. */
  Outcome outcome() {
    var whole = text;
    if (whole != null) return read(Normalizer.normalize(whole, Normalizer.Form.NFC));
    if (sheets.isEmpty()) return failure == null ? Unreadable.because(Reason.STOPPED) : failure;
    var composed = Composition.of(List.copyOf(sheets.values()));
    if (composed.text().isBlank()) return Unreadable.because(Reason.BLANK);
    if (sheets.size() < pages) remark(missing());
    boolean byEye = sheets.values().stream().anyMatch(Sheet::byEye);
    var source =
        new SourceText(
            original.name(),
            composed.text(),
            MediaTypes.of(kind),
            original.sha256(),
            byEye ? Method.OCR : Method.TEXT_LAYER,
            composed.pages(),
            composed.layout());
    return new Outcome.Read(source, remarks, List.copyOf(pictures.values()));
  }

  private Outcome read(String whole) {
    if (whole.isBlank()) return Unreadable.because(Reason.BLANK);
    var source =
        new SourceText(
            original.name(),
            whole,
            MediaTypes.of(kind),
            original.sha256(),
            Method.TEXT_LAYER,
            List.of(),
            Layout.NONE);
    return new Outcome.Read(source, remarks, List.of());
  }

  private Remark missing() {
    var numbers = new TreeSet<Integer>();
    for (int page = 1; page <= pages; page++) if (!sheets.containsKey(page)) numbers.add(page);
    String named =
        numbers.stream().limit(20).map(Object::toString).collect(Collectors.joining(", "));
    return new Remark(
        Remark.Kind.PAGES_LOST,
        Map.of("pages", named, "read", "" + sheets.size(), "all", "" + pages));
  }
}
