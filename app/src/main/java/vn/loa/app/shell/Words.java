package vn.loa.app.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The texts of the interface in one language. A key belongs to the module that it is named after:
 * {@code shell.search} stands in the messages of {@code shell}.
 *
 * @param language {@code vi} or {@code en}, as in the {@code lang} of the page
 */
public record Words(String language, Map<String, String> texts) {

  public Words {
    texts = Map.copyOf(texts);
  }

  /**
   * Reads the messages of modules from the class path.
   *
   * @param modules names of the packages below {@code vn.loa.app}
   */
  public static Words load(String language, List<String> modules) {
    var texts = new HashMap<String, String>();
    for (String module : modules) {
      String file = "/vn/loa/app/" + module + "/messages_" + language + ".properties";
      read(file).forEach((key, text) -> texts.put(key.toString(), text.toString()));
    }
    return new Words(language, texts);
  }

  private static Properties read(String file) {
    var properties = new Properties();
    try (var stream = Words.class.getResourceAsStream(file)) {
      if (stream == null) throw new IllegalArgumentException("no messages at " + file);
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return properties;
  }

  /**
   * The text of a key.
   *
   * @param values names and values by turns: {@code of("shell.rows", "from", 1, "to", 50)} fills
   *     {@code {from}} and {@code {to}}
   * @throws IllegalArgumentException if no module has the key: a text is missing
   */
  public String of(String key, Object... values) {
    String text = texts.get(key);
    if (text == null) throw new IllegalArgumentException("no text for " + key);
    for (int i = 0; i + 1 < values.length; i += 2) {
      text = text.replace("{" + values[i] + "}", String.valueOf(values[i + 1]));
    }
    return text;
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }
}
