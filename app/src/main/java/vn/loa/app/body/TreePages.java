package vn.loa.app.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loa.app.shell.Allows;
import vn.loa.app.shell.Hit;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Place;
import vn.loa.app.shell.PlaceSource;
import vn.loa.app.shell.SearchSource;
import vn.loa.app.shell.Typed;
import vn.loa.app.shell.View;
import vn.loa.app.shell.Words;

/** The tree to look at, as it is or as it was on any day. */
@Controller
class TreePages implements PlaceSource, SearchSource {

  private static final int RANK = 160;
  private static final int MOST = 60;

  private final Bodies bodies;
  private final Clock clock;

  TreePages(Bodies bodies, Clock clock) {
    this.bodies = bodies;
    this.clock = clock;
  }

  @Override
  public List<Place> places(Words words) {
    return List.of(new Place("/bodies", "tree", words.of("body.place"), 'c', 0, RANK));
  }

  @GetMapping("/bodies")
  View tree(
      Page page,
      @RequestAttribute("vn.loa.app.shell.Allows") Allows allows,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String q) {
    var words = page.words();
    var today = LocalDate.now(clock);
    var asked = Typed.day(day);
    boolean wrong = !day.isBlank() && asked.isEmpty();
    var tree = bodies.tree(asked.orElse(today));
    var rows = q.isBlank() ? roots(tree, words) : found(tree, q);
    var shown =
        new TreePage(
            page.titled(words.of("body.title")),
            wrong ? day : TreePage.typed(tree.day()),
            !tree.day().equals(today),
            Typed.line(q),
            rows,
            tree.size(),
            wrong ? words.of("body.fault.day_form") : null,
            allows.page("/bodies/merge"));
    var view = View.of("body/tree", shown);
    return wrong ? view.with(HttpStatus.UNPROCESSABLE_CONTENT) : view;
  }

  /** What stands directly below a body on a day. */
  @GetMapping("/bodies/{id}/branch")
  View branch(Page page, @PathVariable long id, @RequestParam(defaultValue = "") String day) {
    var tree = bodies.tree(Typed.day(day).orElse(LocalDate.now(clock)));
    return View.of("body/branch", new BranchPage(below(tree, id, page.words())));
  }

  private static List<TreePage.Row> roots(Tree tree, Words words) {
    return tree.roots().stream()
        .map(
            root ->
                new TreePage.Row(root.name(), href(root), "", null, below(tree, root.id(), words)))
        .toList();
  }

  private static List<TreePage.Row> below(Tree tree, long id, Words words) {
    return tree.children(id).stream().map(child -> row(tree, child, words)).toList();
  }

  private static TreePage.Row row(Tree tree, Body body, Words words) {
    int below = tree.children(body.id()).size();
    String day = TreePage.typed(tree.day());
    String note = below == 0 ? "" : words.of("body.below.count", "count", below);
    String load = below == 0 ? null : "/bodies/" + body.id() + "/branch?day=" + day;
    return new TreePage.Row(body.name(), href(body), note, load, List.of());
  }

  private static List<TreePage.Row> found(Tree tree, String query) {
    return tree.search(query, MOST).stream()
        .map(body -> new TreePage.Row(body.name(), href(body), above(tree, body), null, List.of()))
        .toList();
  }

  static String href(Body body) {
    return "/bodies/" + body.id();
  }

  private static String above(Tree tree, Body body) {
    return tree.above(body.id()).stream().findFirst().map(Body::name).orElse("");
  }

  @Override
  public int rank() {
    return 10;
  }

  @Override
  public String title(Words words) {
    return words.of("body.place");
  }

  @Override
  public List<Hit> search(String folded, int most, Words words) {
    var tree = bodies.tree();
    return tree.search(folded, most).stream()
        .map(body -> new Hit("body", body.name(), above(tree, body), href(body)))
        .toList();
  }

  /** The word for a kind of body. */
  static String kind(Words words, @Nullable BodyKind kind) {
    return kind == null ? "" : words.of("body.kind." + kind.name().toLowerCase(Locale.ROOT));
  }
}
