package vn.loa.cli.register;

import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.SourceText;

/** On which page a place of the text stands. */
public final class Pages {

  private Pages() {}

  public static @Nullable Integer at(SourceText source, int offset) {
    int page = source.page(offset);
    return page == 0 ? null : page;
  }
}
