package vn.loa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.loa.cli.call.Terminal;
import vn.loa.cli.wording.Language;

/** Which language a call wants; known before anything else, since even a refusal is said in it. */
record LanguageChoice(Terminal terminal) {

  /**
   * @param unknown a language that Loa does not speak, null where there is none
   */
  record Words(Language language, @Nullable String unknown, List<String> others) {}

  /** Takes {@code --lang} out of the words, wherever it stands before {@code --}. */
  Words take(List<String> args) {
    var others = new ArrayList<String>();
    String wanted = null;
    boolean open = true;
    for (int i = 0; i < args.size(); i++) {
      String word = args.get(i);
      if (word.equals("--")) open = false;
      if (open && word.startsWith("--lang=")) wanted = word.substring("--lang=".length());
      else if (open && word.equals("--lang") && i + 1 < args.size()) wanted = args.get(++i);
      else others.add(word);
    }
    if (wanted != null) {
      var language = find(wanted);
      return language == null
          ? new Words(Language.VI, wanted, others)
          : new Words(language, null, others);
    }
    var usual = find(terminal.environment().getOrDefault("LOA_LANG", ""));
    return new Words(usual == null ? Language.VI : usual, null, others);
  }

  private static @Nullable Language find(String code) {
    for (var language : Language.values()) {
      if (language.code().equals(code.toLowerCase(Locale.ROOT))) return language;
    }
    return null;
  }
}
