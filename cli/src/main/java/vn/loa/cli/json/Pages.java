package vn.loa.cli.json;

import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.SourceText;

/** On which page a place of the text stands. */
final class Pages {

  private Pages() {}

  static @Nullable Integer at(SourceText source, int offset) {
    int page = source.page(offset);
    return page == 0 ? null : page;
  }
}
