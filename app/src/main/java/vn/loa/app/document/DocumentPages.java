package vn.loa.app.document;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.loa.app.document.Document.State;
import vn.loa.app.document.DocumentPage.Same;
import vn.loa.app.document.DocumentPage.Saying;
import vn.loa.app.document.DocumentPage.Verdict;
import vn.loa.app.identity.Role;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Pager;
import vn.loa.app.shell.Panel;
import vn.loa.app.shell.Panels;
import vn.loa.app.shell.Tab;
import vn.loa.app.shell.View;

/** What came in: the list, one document, and how far its reading has come. */
@Controller
class DocumentPages {

  private static final int LINES = 50;
  private static final int LEAVES = 10;
  private static final int LONGEST_QUERY = 200;

  /** States that the list can be narrowed to, by the code in its address. */
  private static final List<Narrowing> NARROWINGS =
      List.of(
          new Narrowing("", Set.of()),
          new Narrowing("reading", Set.of(State.WAITING, State.READING)),
          new Narrowing("read", Set.of(State.READ)),
          new Narrowing("refused", Set.of(State.REFUSED)));

  private record Narrowing(String code, Set<State> states) {

    int count(Map<State, Integer> counts) {
      return counts.entrySet().stream()
          .filter(e -> states.isEmpty() || states.contains(e.getKey()))
          .mapToInt(Map.Entry::getValue)
          .sum();
    }
  }

  private final Documents documents;
  private final Panels panels;
  private final SecureRandom random;

  DocumentPages(Documents documents, Panels panels, SecureRandom random) {
    this.documents = documents;
    this.panels = panels;
    this.random = random;
  }

  @GetMapping("/documents")
  View list(
      Page page,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int at,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person) {
    return View.of("document/list", listed(page, new Asked(state, q, at), person, List.of()));
  }

  @GetMapping("/documents/lines")
  View lines(
      Page page,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int at,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person) {
    return View.of("document/lines", listed(page, new Asked(state, q, at), person, List.of()));
  }

  /** What a list was asked for. */
  record Asked(String state, String query, int at) {

    static final Asked ALL = new Asked("", "", 1);

    Asked {
      if (query.length() > LONGEST_QUERY) query = query.substring(0, LONGEST_QUERY);
      query = query.replace("\0", "");
    }
  }

  DocumentsPage listed(Page page, Asked asked, SignedIn person, List<String> complaints) {
    var narrowing =
        NARROWINGS.stream()
            .filter(n -> n.code().equals(asked.state()))
            .findFirst()
            .orElse(NARROWINGS.getFirst());
    var counts = documents.count(asked.query());
    int total = narrowing.count(counts);
    int last = Math.max(1, (total + LINES - 1) / LINES);
    int at = Math.clamp(asked.at(), 1, last);
    var lines =
        documents.list(narrowing.states(), asked.query(), (at - 1) * LINES, LINES).stream()
            .map(d -> DocumentLine.of(d, page.words()))
            .toList();
    String search = "state=" + narrowing.code() + "&q=" + encoded(asked.query());
    String list = "/documents?" + search + "&at=";
    boolean busy = counts.containsKey(State.WAITING) || counts.containsKey(State.READING);
    return new DocumentsPage(
        page.titled(page.words().of("document.title")),
        lines,
        tabs(page, narrowing, counts, asked.query()),
        new Pager(at, LINES, total, list),
        asked.query(),
        new DocumentsPage.Address(
            narrowing.code(), list + at, "/documents/lines?" + search + "&at=" + at),
        busy,
        new DocumentsPage.Door(
            person.is(Role.PLANNER), Keys.fresh(random), ReceivingDocument.MOST_BYTES, complaints));
  }

  private static List<Tab> tabs(
      Page page, Narrowing chosen, Map<State, Integer> counts, String query) {
    return NARROWINGS.stream()
        .map(
            n -> {
              String code = n.code().isEmpty() ? "all" : n.code();
              String href = "/documents?state=" + n.code() + "&q=" + encoded(query);
              boolean alarming = n.states().contains(State.REFUSED);
              return new Tab(
                  page.words().of("document.tab." + code),
                  href,
                  n == chosen,
                  n.count(counts),
                  alarming);
            })
        .toList();
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  @GetMapping("/documents/{id:\\d{1,18}}")
  View one(
      Page page,
      @PathVariable long id,
      @RequestParam(defaultValue = "1") int at,
      @RequestParam(required = false) @Nullable String same,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person,
      HttpServletRequest request) {
    var document = found(id);
    var around =
        new Around(
            panels.of("document", new Panel.Asked(page, request, id)),
            person.is(Role.PLANNER),
            same != null && person.is(Role.PLANNER) ? offer(page, document) : null);
    return View.of("document/one", shown(page, document, at, around));
  }

  /** What stands around a document besides itself. */
  private record Around(List<Content> panels, boolean brings, @Nullable Same same) {
    static final Around NOTHING = new Around(List.of(), false, null);
  }

  /** Asked again and again while the document is read; at the end the whole page comes anew. */
  @GetMapping("/documents/{id:\\d{1,18}}/progress")
  View progress(Page page, @PathVariable long id, HttpServletResponse response) {
    var document = found(id);
    if (document.isSettled()) response.setHeader("HX-Refresh", "true");
    return View.of("document/progress", shown(page, document, 1, Around.NOTHING));
  }

  private Document found(long id) {
    return documents.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Same offer(Page page, Document document) {
    var line = DocumentLine.of(document, page.words());
    return new Same(
        page.t("document.same", "when", line.when(), "who", line.who()), Keys.fresh(random));
  }

  private DocumentPage shown(Page page, Document document, int asked, Around around) {
    var words = page.words();
    var reading = document.reading();
    var leaves = leaves(document);
    int count = leaves.map(Leaves::count).orElse(0);
    int at = Math.clamp(asked, 1, Math.max(1, (count + LEAVES - 1) / LEAVES));
    return new DocumentPage(
        page.titled(document.name()),
        DocumentLine.of(document, words),
        new DocumentPage.Progress(
            document.state() == State.WAITING,
            document.isSettled(),
            reading.pagesDone(),
            reading.pages()),
        document.findVerdict().map(v -> verdict(document, v, around, page)).orElse(null),
        reading.remarks().stream().map(r -> new Saying(r.what(words), r.how(words))).toList(),
        leaves.map(l -> l.list((at - 1) * LEAVES, LEAVES)).orElse(List.of()),
        new Pager(at, LEAVES, count, "/documents/" + document.id() + "?at="),
        around.panels(),
        around.same());
  }

  private static Verdict verdict(Document document, ReadingNote found, Around around, Page page) {
    var saying = new Saying(found.what(page.words()), found.how(page.words()));
    return new Verdict(saying, around.brings() && ReadingAgain.isOffered(document));
  }

  private Optional<Leaves> leaves(Document document) {
    if (document.state() != State.READ) return Optional.empty();
    return documents
        .findText(document.id())
        .map(text -> new Leaves(text, documents.listPictures(document.id())));
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
