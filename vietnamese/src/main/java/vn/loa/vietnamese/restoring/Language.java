package vn.loa.vietnamese.restoring;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A language as its phrases show it: which syllables there are, with their accents, and which
 * follow which. Immutable; it may be read only when the first damaged word asks for it.
 *
 * <p>A phrase is a line: {@code 3* xây dựng (kế hoạch|chương trình) (năm 0)?} stands for four
 * phrases of weight three each, {@code 0} being any number; {@code #} begins a comment.
 */
public final class Language {

  private @Nullable Supplier<Stream<String>> lines;
  private @Nullable Model model;

  private Language(Supplier<Stream<String>> lines) {
    this.lines = lines;
  }

  /** The language of these phrases. */
  public static Language of(Stream<String> lines) {
    var language = new Language(() -> lines);
    language.model();
    return language;
  }

  /** The language of phrases that are fetched when they are first needed, and once. */
  public static Language lazily(Supplier<Stream<String>> lines) {
    return new Language(lines);
  }

  synchronized Model model() {
    var known = model;
    if (known == null) {
      var source = lines;
      if (source == null) throw new IllegalStateException("the phrases could not be read before");
      lines = null;
      try (var all = source.get()) {
        known = Model.of(all);
      }
      model = known;
    }
    return known;
  }
}
