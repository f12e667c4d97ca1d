package vn.loa.cli.register;

import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.SourceText;

/** On which page a place of the text stands. */
public final class Pages {

  private Pages() {}

  public static @Nullable Integer at(SourceText source, int offset) {
    for (var page : source.pages()) {
      if (offset >= page.span().start() && offset < page.span().end()) return page.number();
    }
    return null;
  }
}
