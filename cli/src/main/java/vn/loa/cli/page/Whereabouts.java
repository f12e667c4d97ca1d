package vn.loa.cli.page;

import vn.loa.cli.register.Place;
import vn.loa.cli.wording.Wording;
import vn.loa.vietnamese.SourceText;

/**
 * Says where something stands as people look it up: by page where there are pages, else by line.
 */
record Whereabouts(Wording wording, SourceText source, Place place) {

  String of(int offset) {
    int page = source.page(offset);
    return page > 0
        ? wording.say("page.on", "number", page)
        : wording.say("page.line", "line", place.line(offset));
  }
}
