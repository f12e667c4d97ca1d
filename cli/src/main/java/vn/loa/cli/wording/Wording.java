package vn.loa.cli.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All that Loa says, by key; the one place where sentences are made. */
public final class Wording {

  private static final Pattern VALUE = Pattern.compile("\\{([a-z]+)\\}");
  private static final Map<Language, Wording> MADE = new ConcurrentHashMap<>();

  private final Language language;
  private final Properties texts;

  private Wording(Language language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  public static Wording in(Language language) {
    return MADE.computeIfAbsent(language, Wording::load);
  }

  private static Wording load(Language language) {
    String file = "messages_" + language.code() + ".properties";
    try (var in = Wording.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("no " + file);
      var texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Wording(language, texts);
    } catch (IOException broken) {
      throw new UncheckedIOException(file, broken);
    }
  }

  public Language language() {
    return language;
  }

  /** The text of a key, with its named values in place of {@code {name}}. */
  public String say(String key, Map<String, String> values) {
    String text = texts.getProperty(key);
    if (text == null) throw new IllegalArgumentException("no text for " + key);
    if (text.indexOf('{') < 0) return text;
    return VALUE
        .matcher(text)
        .replaceAll(
            found -> {
              String value = values.get(found.group(1));
              if (value == null)
                throw new IllegalArgumentException(key + " without " + found.group());
              return Matcher.quoteReplacement(value);
            });
  }

  public String say(String key) {
    return say(key, Map.of());
  }

  public String say(String key, String name, Object value) {
    return say(key, Map.of(name, value.toString()));
  }

  /** The text of one of a closed set, such as {@code kind.publish}. */
  public String name(String set, Enum<?> one) {
    return say(set + "." + Codes.of(one));
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }
}
