package vn.loa.app.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The words of all modules in the languages that there are. */
@Component
public class WordBook {

  /** Remembers the language that the viewer chose. */
  static final String COOKIE = "loa-language";

  private final Map<String, Words> words;

  WordBook(Modules modules) {
    var names = modules.names();
    words = Map.of("vi", Words.load("vi", names), "en", Words.load("en", names));
  }

  /** In the language that the request asks for; Vietnamese if it does not say. */
  public Words of(HttpServletRequest request) {
    return words(Cookies.value(request, COOKIE));
  }

  /**
   * @param language {@code vi} or {@code en}; Vietnamese for any other
   */
  public Words words(String language) {
    return words.getOrDefault(language, vietnamese());
  }

  public Words vietnamese() {
    return java.util.Objects.requireNonNull(words.get("vi"));
  }

  /** The modules that have words. */
  public record Modules(List<String> names) {
    public Modules {
      names = List.copyOf(names);
    }
  }
}
