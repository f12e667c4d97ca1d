package vn.loa.app.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loa.vietnamese.Folding;

/** The first page, and the search of the whole site. */
@Controller
class HomePages {

  private static final int MOST = 20;
  private static final int LONGEST = 200;

  private final Panels panels;
  private final List<SearchSource> sources;

  HomePages(Panels panels, List<SearchSource> sources) {
    this.panels = panels;
    this.sources = sources.stream().sorted(Comparator.comparingInt(SearchSource::rank)).toList();
  }

  @GetMapping("/")
  View home(Page page, HttpServletRequest request) {
    var titled = page.titled(page.words().of("shell.home.title"));
    return View.of(
        "shell/home", new HomePage(titled, panels.of("home", new Panel.Asked(titled, request, 0))));
  }

  @GetMapping("/search")
  View search(Page page, @RequestParam(defaultValue = "") String q) {
    String query = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
    String folded = Folding.fold(query).strip();
    var words = page.words();
    var groups =
        folded.isEmpty()
            ? List.<SearchPage.Group>of()
            : sources.stream()
                .map(s -> new SearchPage.Group(s.title(words), s.search(folded, MOST, words)))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    return View.of(
        "shell/search", new SearchPage(page.titled(words.of("shell.search")), query, groups));
  }
}
