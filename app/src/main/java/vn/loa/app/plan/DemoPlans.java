package vn.loa.app.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.app.body.Bodies;
import vn.loa.app.body.Body;
import vn.loa.app.body.Scope;
import vn.loa.app.body.Tree;
import vn.loa.app.document.Document;
import vn.loa.app.document.Documents;
import vn.loa.app.document.Receipt;
import vn.loa.app.identity.Mandate;
import vn.loa.app.identity.People;
import vn.loa.app.identity.Person;
import vn.loa.app.identity.Role;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.plan.review.Decision;
import vn.loa.app.plan.review.Question;
import vn.loa.app.shell.DemoSeed;
import vn.loa.app.shell.Words;
import vn.loa.compiler.PlanCompiler;
import vn.loa.vietnamese.Folding;
import vn.loa.vietnamese.SourceText;

/**
 * Plans for the demonstration: our samples, brought, reviewed and approved by the acts that people
 * do.
 */
@Component
class DemoPlans implements DemoSeed {

  private static final Scope SCOPE = Scope.system("demo");
  private static final String LIST = "demo.tsv";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final String NONE = "-";
  private static final String PROVINCE = "UBND tỉnh Hòa Giang";

  private final Documents documents;
  private final Bodies bodies;
  private final People people;
  private final Acts acts;

  DemoPlans(Documents documents, Bodies bodies, People people, Acts acts) {
    this.documents = documents;
    this.bodies = bodies;
    this.people = people;
    this.acts = acts;
  }

  /** The acts that the seed does, as people do them. */
  @Component
  record Acts(
      PlanStore plans,
      BringingPlan bringing,
      Reviewing reviewing,
      DecidingCards deciding,
      SubmittingPlan submitting,
      ApprovingPlan approving,
      LinkingParent linking) {}

  /** One line of the list. */
  private record Line(String file, String issuer, String instead, String parent, String until) {
    static Line of(String text) {
      String[] cells = text.split("\t", -1);
      return new Line(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }
  }

  @Override
  public int rank() {
    return 60;
  }

  @Override
  public String title(Words words) {
    return words.of("plan.demo");
  }

  @Override
  public void sow() {
    var plans = new HashMap<String, Long>();
    var taken = new HashSet<Long>();
    var list = new String(resource(LIST), StandardCharsets.UTF_8);
    list.lines()
        .filter(line -> !line.startsWith("#"))
        .map(Line::of)
        .forEach(line -> sow(line, plans, taken));
  }

  private static byte[] resource(String name) {
    try (var in = DemoPlans.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException("missing " + name);
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(name, broken);
    }
  }

  private static <T> T act(Supplier<T> work) {
    return SCOPE.within(work::get);
  }

  private void sow(Line line, Map<String, Long> plans, Set<Long> taken) {
    byte[] bytes = resource("demo/" + line.file());
    var tree = act(() -> bodies.tree(day(line, bytes)));
    var issuer = issuer(line, tree, taken).orElse(null);
    if (issuer == null) return;
    taken.add(issuer.id());
    var planner = holder(tree, issuer, Role.PLANNER);
    var head = holder(tree, issuer, Role.APPROVER);
    if (planner == null || head == null) return;
    Long plan = bring(line, issued(line, bytes, issuer), issuer, planner);
    if (plan == null) return;
    plans.put(line.file(), plan);
    Long parent = plans.get(line.parent());
    if (!line.parent().equals(NONE) && parent != null)
      act(() -> acts.linking().link(plan, parent, planner));
    if (!line.until().equals("review")) review(plan, planner, head, line.until());
  }

  /** The day of the plan; scans tell theirs too late, and are of this year. */
  private static LocalDate day(Line line, byte[] bytes) {
    if (line.file().endsWith(".pdf")) return LocalDate.of(2026, 1, 26);
    var read = SourceText.plain(line.file(), new String(bytes, StandardCharsets.UTF_8));
    var date = PlanCompiler.compile(read).head().date();
    return date == null ? LocalDate.of(2026, 1, 26) : date;
  }

  /** The body of the name, else one of the same kind below the province. */
  private static Optional<Body> issuer(Line line, Tree tree, Set<Long> taken) {
    var all = new ArrayList<Body>();
    for (var root : tree.roots()) {
      if (!root.name().equals(PROVINCE)) continue;
      all.add(root);
      all.addAll(tree.below(root.id()));
    }
    for (String name : List.of(line.issuer(), line.instead())) {
      var named = all.stream().filter(b -> b.name().equals(name)).findFirst();
      if (named.isPresent()) return named;
    }
    String kind = Folding.fold(kind(line.issuer()));
    return all.stream()
        .filter(b -> Folding.fold(b.name()).startsWith(kind) && !taken.contains(b.id()))
        .findFirst();
  }

  /** "UBND xã" of "UBND xã Suối Trầm": the proper name begins with the second capital word. */
  private static String kind(String issuer) {
    return issuer.replace("Ủy ban nhân dân", "UBND").replaceFirst(" \\p{Lu}\\p{Ll}.*", "") + " ";
  }

  private static String own(String name) {
    return name.replaceFirst("^" + Pattern.quote(kind(name).strip()) + " ", "");
  }

  /**
   * A text is issued by the body that takes the place of the one it names; a scan stays as it is.
   */
  private static byte[] issued(Line line, byte[] bytes, Body issuer) {
    if (issuer.name().equals(line.issuer()) || line.file().endsWith(".pdf")) return bytes;
    String before = own(line.issuer());
    String now = own(issuer.name());
    var locale = Locale.of("vi");
    return new String(bytes, StandardCharsets.UTF_8)
        .replace(before, now)
        .replace(before.toUpperCase(locale), now.toUpperCase(locale))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Somebody of the role at the body, above it, or directly below it. */
  private @Nullable SignedIn holder(Tree tree, Body body, Role role) {
    var places = new ArrayList<Body>();
    places.add(body);
    places.addAll(tree.above(body.id()));
    places.addAll(tree.children(body.id()));
    // A body that is gone has heirs, whose people know its papers.
    for (long heir : act(() -> bodies.heirs(body.id(), LocalDate.of(2026, 1, 1))))
      act(() -> bodies.find(heir)).ifPresent(places::add);
    for (var place : places) {
      var found = act(() -> people.holders(place.id(), role));
      if (!found.isEmpty()) return signedIn(found.getFirst(), place.id(), role);
    }
    return null;
  }

  private static SignedIn signedIn(Person person, long body, Role role) {
    var mandate = new Mandate(0, body, role, "", false, LocalDate.of(2020, 1, 1), null);
    return new SignedIn(person.id(), person.name(), new UUID(0, 0), "", mandate, List.of(mandate));
  }

  private @Nullable Long bring(Line line, byte[] bytes, Body issuer, SignedIn planner) {
    String name = line.file().replace('/', '-');
    var receipt =
        act(
            () -> {
              try (var in = new ByteArrayInputStream(bytes)) {
                return documents.receive(in, name, issuer.id(), planner.actor(), "demo-" + name);
              } catch (IOException broken) {
                throw new UncheckedIOException(name, broken);
              }
            });
    long document =
        switch (receipt) {
          case Receipt.Received received -> received.id();
          case Receipt.AlreadyThere there -> there.id();
          case Receipt.Refused refused -> 0;
        };
    if (document == 0) return null;
    act(() -> acts.bringing().bring(document, issuer.id(), null, planner.actor()));
    return await(document);
  }

  /** The plan as soon as the document is read; null where it cannot be read on this machine. */
  private @Nullable Long await(long document) {
    for (long i = 0; i < PATIENCE.dividedBy(PAUSE); i++) {
      var plan = act(() -> acts.plans().findPlanOf(document));
      if (plan.isPresent()) return plan.get();
      boolean refused =
          act(() -> documents.find(document))
              .filter(d -> d.state() == Document.State.REFUSED)
              .isPresent();
      if (refused) return null;
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
        return null;
      }
    }
    return null;
  }

  private void review(long plan, SignedIn planner, SignedIn head, String until) {
    var now = act(() -> acts.reviewing().find(plan)).orElse(null);
    if (now == null || !now.draft().isOpen()) return;
    for (var card : now.review().cards()) {
      if (!card.isOpen()) continue;
      answers(now, card.key()).forEach(decision -> decide(plan, planner, decision));
      decide(plan, planner, new Decision.Accept(List.of(card.key())));
    }
    long last = act(() -> acts.reviewing().findDraft(plan)).orElseThrow().lastNumber();
    act(() -> acts.submitting().submit(plan, planner, last));
    if (until.equals("approved")) act(() -> acts.approving().approve(plan, head, last));
  }

  /** What is proposed first is what the seed answers. */
  private static List<Decision> answers(UnderReview now, String key) {
    var card = now.review().find(key).orElseThrow();
    var out = new ArrayList<Decision>();
    for (var question : now.questions().of(card)) {
      if (question instanceof Question.EachOrTotal each)
        out.add(new Decision.Count(key, each.suggested()));
      if (question instanceof Question.Whom whom)
        out.add(new Decision.Assign(whom.key(), null, whom.resolved().choices().getFirst()));
    }
    return out;
  }

  private void decide(long plan, SignedIn person, Decision decision) {
    act(() -> acts.deciding().decide(plan, person, now -> decision, Seen.until(Long.MAX_VALUE)));
  }
}
