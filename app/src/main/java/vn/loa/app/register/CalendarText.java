package vn.loa.app.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Due days as an iCalendar file (RFC 5545). */
final class CalendarText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** A line is at most 75 octets long; the rest goes on after a blank. */
  private static final int LINE = 75;

  private CalendarText() {}

  /**
   * Something that is due on a day.
   *
   * @param uid the same in every run
   */
  record Event(String uid, LocalDate day, String summary, String description, String link) {}

  static String of(String name, List<Event> events, Instant now) {
    var out = new StringBuilder();
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//Loa//Register//VI");
    line(out, "CALSCALE:GREGORIAN");
    line(out, "METHOD:PUBLISH");
    line(out, "X-WR-CALNAME:" + text(name));
    line(out, "NAME:" + text(name));
    line(out, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
    line(out, "X-PUBLISHED-TTL:PT6H");
    for (var event : events) {
      line(out, "BEGIN:VEVENT");
      line(out, "UID:" + event.uid());
      line(out, "DTSTAMP:" + MOMENT.format(now));
      line(out, "DTSTART;VALUE=DATE:" + DAY.format(event.day()));
      line(out, "DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
      line(out, "SUMMARY:" + text(event.summary()));
      line(out, "DESCRIPTION:" + text(event.description()));
      line(out, "URL:" + event.link());
      line(out, "TRANSP:TRANSPARENT");
      line(out, "END:VEVENT");
    }
    line(out, "END:VCALENDAR");
    return out.toString();
  }

  private static String text(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** Folded between letters, never within one: readers put octets together line by line. */
  private static void line(StringBuilder out, String content) {
    int octets = 0;
    for (int i = 0; i < content.length(); ) {
      int letter = content.codePointAt(i);
      String one = Character.toString(letter);
      int size = one.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LINE) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(one);
      octets += size;
      i += one.length();
    }
    out.append("\r\n");
  }
}
