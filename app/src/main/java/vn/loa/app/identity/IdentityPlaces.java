package vn.loa.app.identity;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.loa.app.shell.Place;
import vn.loa.app.shell.PlaceSource;
import vn.loa.app.shell.Words;

/** People in the navigation. */
@Component
class IdentityPlaces implements PlaceSource {

  private static final int RANK = 210;

  @Override
  public List<Place> places(Words words) {
    return List.of(new Place("/people", "people", words.of("identity.people.title"), 'u', 0, RANK));
  }
}
