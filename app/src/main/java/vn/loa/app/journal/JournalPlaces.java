package vn.loa.app.journal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.loa.app.shell.Place;
import vn.loa.app.shell.PlaceSource;
import vn.loa.app.shell.Words;

/** The journal in the navigation. */
@Component
class JournalPlaces implements PlaceSource {

  private static final int RANK = 230;

  @Override
  public List<Place> places(Words words) {
    return List.of(new Place("/journal", "journal", words.of("journal.title"), 'n', 0, RANK));
  }
}
