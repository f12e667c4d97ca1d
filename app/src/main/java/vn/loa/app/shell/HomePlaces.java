package vn.loa.app.shell;

import java.util.List;
import org.springframework.stereotype.Component;

/** The first page leads the navigation. */
@Component
class HomePlaces implements PlaceSource {

  @Override
  public List<Place> places(Words words) {
    return List.of(new Place("/", "check", words.of("shell.home.title"), 'v', 0, 0));
  }
}
