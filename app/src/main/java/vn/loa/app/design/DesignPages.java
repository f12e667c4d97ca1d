package vn.loa.app.design;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Place;
import vn.loa.app.shell.PlaceSource;
import vn.loa.app.shell.View;
import vn.loa.app.shell.Words;

/** Shows the design system. */
@Controller
class DesignPages implements PlaceSource {

  private static final int LAST = 299;

  @GetMapping("/design")
  View all(Page page) {
    return View.of("design/page", page.titled(page.words().of("design.title")));
  }

  @Override
  public List<Place> places(Words words) {
    return List.of(new Place("/design", "seal", words.of("design.place"), 't', 0, LAST));
  }
}
