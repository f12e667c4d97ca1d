package vn.loa.app.document;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.loa.app.calendar.Today;
import vn.loa.app.document.Document.State;
import vn.loa.app.shell.Tone;
import vn.loa.app.shell.Words;

/**
 * A document as lists and headings show it.
 *
 * @param when such as {@code 14:32, 28/02/2026}
 * @param facts size, kind and pages in a few words
 * @param note the verdict, the first remark or the progress; empty for none
 */
public record DocumentLine(
    long id,
    String name,
    String when,
    String who,
    String facts,
    Tone tone,
    String state,
    String note) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy").withZone(Today.ZONE);

  static DocumentLine of(Document document, Words words) {
    boolean doubted = document.state() == State.READ && !document.reading().remarks().isEmpty();
    String state = document.state().name().toLowerCase(Locale.ROOT);
    return new DocumentLine(
        document.id(),
        document.name(),
        moment(document.receivedAt()),
        who(document.receivedBy() == null, document.receivedByName(), words),
        facts(document, words),
        doubted ? Tone.DUE : tone(document.state()),
        words.of("document.state." + (doubted ? "doubted" : state)),
        note(document, words));
  }

  public String href() {
    return "/documents/" + id;
  }

  static String moment(Instant at) {
    return MOMENT.format(at);
  }

  static String who(boolean system, String name, Words words) {
    return system ? words.of("document.by.system") : name;
  }

  private static Tone tone(State state) {
    return switch (state) {
      case WAITING -> Tone.FUTURE;
      case READING -> Tone.DRAFT;
      case READ -> Tone.MET;
      case REFUSED -> Tone.LATE;
    };
  }

  private static String facts(Document document, Words words) {
    var facts = new StringBuilder(size(document.size(), words));
    var kind = document.reading().kind();
    if (kind != null) facts.append(" · ").append(words.of("document.kind." + kind.name()));
    int pages = document.reading().pages();
    if (pages > 0) facts.append(" · ").append(words.of("document.pages", "count", pages));
    return facts.toString();
  }

  static String size(long bytes, Words words) {
    var numbers = Locale.of(words.language());
    if (bytes < 1 << 10) return bytes + "\u00a0B";
    if (bytes < 1 << 20) return (bytes >> 10) + "\u00a0KB";
    return String.format(numbers, "%.1f\u00a0MB", bytes / (double) (1 << 20));
  }

  private static String note(Document document, Words words) {
    var reading = document.reading();
    return switch (document.state()) {
      case WAITING -> "";
      case READING ->
          reading.pages() == 0
              ? ""
              : words.of("document.progress", "done", reading.pagesDone(), "all", reading.pages());
      case READ -> reading.remarks().stream().findFirst().map(r -> r.what(words)).orElse("");
      case REFUSED -> document.findVerdict().map(v -> v.what(words)).orElse("");
    };
  }
}
