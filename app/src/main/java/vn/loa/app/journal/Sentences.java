package vn.loa.app.journal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.loa.app.shell.Choice;
import vn.loa.app.shell.WordBook;
import vn.loa.app.shell.Words;

/** What was done, in words. */
@Component
class Sentences {

  private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z-]+)}");
  private static final String TEXTS = "journal.";

  private final List<String> modules;

  Sentences(WordBook.Modules modules) {
    this.modules = List.copyOf(modules.names());
  }

  /**
   * The sentence of an act. A value {@code @key} stands for the text of that key; an act that has
   * no text any more is told by its code.
   */
  String of(Words words, String act, Map<String, String> values) {
    if (!words.has(TEXTS + act)) return act;
    return NAME.matcher(words.of(TEXTS + act))
        .replaceAll(name -> Matcher.quoteReplacement(value(words, values, name.group(1))));
  }

  private static String value(Words words, Map<String, String> values, String name) {
    String value = values.getOrDefault(name, "…");
    boolean key = value.startsWith("@") && words.has(value.substring(1));
    return key ? words.of(value.substring(1)) : value;
  }

  /** All acts that there are, for choosing one. */
  List<Choice> acts(Words words) {
    return words.texts().keySet().stream()
        .filter(this::isAct)
        .map(key -> key.substring(TEXTS.length()))
        .map(act -> Choice.of(act, of(words, act, Map.of())))
        .sorted(Comparator.comparing(Choice::text))
        .toList();
  }

  private boolean isAct(String key) {
    if (!key.startsWith(TEXTS)) return false;
    int dot = key.indexOf('.', TEXTS.length());
    return dot > 0 && modules.contains(key.substring(TEXTS.length(), dot));
  }
}
