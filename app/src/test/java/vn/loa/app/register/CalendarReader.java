package vn.loa.app.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads an iCalendar file as RFC 5545 says, strictly. */
final class CalendarReader {

  private CalendarReader() {}

  static List<Map<String, String>> events(String text) {
    for (String line : text.split("\r\n", -1)) {
      if (line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > 75)
        throw new AssertionError("longer than 75 octets: " + line);
      if (line.indexOf('\n') >= 0) throw new AssertionError("bare line feed: " + line);
    }
    var lines = List.of(text.replace("\r\n ", "").split("\r\n"));
    if (!lines.getFirst().equals("BEGIN:VCALENDAR") || !lines.getLast().equals("END:VCALENDAR"))
      throw new AssertionError("no calendar: " + text);
    var events = new ArrayList<Map<String, String>>();
    Map<String, String> now = null;
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon < 1) throw new AssertionError("no property: " + line);
      if (line.equals("BEGIN:VEVENT")) now = new HashMap<>();
      else if (line.equals("END:VEVENT")) {
        events.add(java.util.Objects.requireNonNull(now));
        now = null;
      } else if (now != null) now.put(line.substring(0, colon), plain(line.substring(colon + 1)));
    }
    return events;
  }

  private static String plain(String value) {
    return value.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
  }
}
