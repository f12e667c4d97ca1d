package vn.loa.app.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.loa.app.shell.Hit;
import vn.loa.app.shell.Notice;
import vn.loa.app.shell.NoticeSource;
import vn.loa.app.shell.Place;
import vn.loa.app.shell.PlaceSource;
import vn.loa.app.shell.SearchSource;
import vn.loa.app.shell.Tone;
import vn.loa.app.shell.Words;
import vn.loa.reader.jail.Confinement;

/** Documents in the navigation, in the search, and what everybody should know about reading. */
@Component
class DocumentPlaces implements PlaceSource, NoticeSource, SearchSource {

  private static final int AFTER_PLANS = 140;

  private final Documents documents;
  private final ReadingRoom room;

  DocumentPlaces(Documents documents, ReadingRoom room) {
    this.documents = documents;
    this.room = room;
  }

  @Override
  public List<Place> places(Words words) {
    return List.of(
        new Place("/documents", "inbox", words.of("document.place"), 'd', 0, AFTER_PLANS));
  }

  @Override
  public List<Notice> notices(Words words) {
    var notices = new ArrayList<Notice>();
    var confinement = room.confinement();
    if (confinement != null && confinement != Confinement.SANDBOX) {
      String code = DocumentPages.code(confinement);
      notices.add(Notice.of(Tone.DUE, words.of("document.confinement." + code)));
    }
    if (!room.missing().isEmpty()) {
      String packages = String.join(" ", room.missing());
      notices.add(Notice.of(Tone.DUE, words.of("document.missing", "packages", packages)));
    }
    return notices;
  }

  @Override
  public int rank() {
    return AFTER_PLANS;
  }

  @Override
  public String title(Words words) {
    return words.of("document.title");
  }

  @Override
  public List<Hit> search(String folded, int most, Words words) {
    return documents.list(Set.of(), folded, 0, most).stream()
        .map(document -> DocumentLine.of(document, words))
        .map(line -> new Hit("file", line.name(), line.when() + " · " + line.state(), line.href()))
        .toList();
  }
}
