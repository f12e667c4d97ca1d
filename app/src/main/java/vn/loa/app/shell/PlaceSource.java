package vn.loa.app.shell;

import java.util.List;

/** What a module offers to the navigation. Places that the viewer may not open are left out. */
@FunctionalInterface
public interface PlaceSource {

  List<Place> places(Words words);
}
