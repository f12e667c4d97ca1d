package vn.loa.app.document;

import java.util.Locale;
import java.util.Map;
import vn.loa.app.shell.Words;
import vn.loa.reader.Outcome.Remark;
import vn.loa.reader.Outcome.Unreadable;

/**
 * Something found out about a file, for people.
 *
 * @param key of its sentence, such as {@code document.unreadable.encrypted}
 * @param values that the sentence names
 */
public record ReadingNote(String key, Map<String, String> values) {

  /** The server itself broke off each time; nothing that is known is wrong with the file. */
  static final ReadingNote GIVEN_UP = new ReadingNote("document.unreadable.given_up", Map.of());

  public ReadingNote {
    values = Map.copyOf(values);
  }

  static ReadingNote of(Unreadable why) {
    return new ReadingNote("document.unreadable." + code(why.reason()), why.values());
  }

  static ReadingNote of(Remark remark) {
    if (remark.kind() == Remark.Kind.PAGES_LOST && isTail(remark.values())) {
      var values = remark.values();
      int read = Integer.parseInt(values.getOrDefault("read", "0"));
      return new ReadingNote(
          "document.remark.pages_lost_from", Map.of("from", "" + (read + 1), "read", "" + read));
    }
    return new ReadingNote("document.remark." + code(remark.kind()), remark.values());
  }

  /** Whether all pages before the first lost one were read, and none after. */
  private static boolean isTail(Map<String, String> values) {
    String first = values.getOrDefault("pages", "").split(",", 2)[0].strip();
    return first.equals("" + (Integer.parseInt(values.getOrDefault("read", "0")) + 1));
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** What it is, in one sentence. */
  public String what(Words words) {
    return words.of(key, pairs());
  }

  /** What to do about it; empty where nothing has to be done. */
  public String how(Words words) {
    return words.has(key + ".fix") ? words.of(key + ".fix", pairs()) : "";
  }

  private Object[] pairs() {
    return values.entrySet().stream()
        .flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue()))
        .toArray();
  }
}
