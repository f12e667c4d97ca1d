package vn.loa.app.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import vn.loa.app.body.Bodies;
import vn.loa.app.calendar.Days;
import vn.loa.app.calendar.Today;
import vn.loa.app.identity.Role;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.shell.Page;
import vn.loa.obligation.calendar.DateRange;

/** What one body owes, when next, and why, as pages and panels show it. */
@Component
class BodyViews {

  /** Two weeks are what an office plans ahead. */
  static final int AHEAD = 14;

  private final Register register;
  private final InstanceViews views;
  private final Circle circle;
  private final Bodies bodies;
  private final FeedStore feeds;
  private final Clock clock;

  BodyViews(
      Register register,
      InstanceViews views,
      Circle circle,
      Bodies bodies,
      FeedStore feeds,
      Clock clock) {
    this.register = register;
    this.views = views;
    this.circle = circle;
    this.bodies = bodies;
    this.feeds = feeds;
    this.clock = clock;
  }

  /**
   * What is told once on the page.
   *
   * @param feed the address of a calendar that was just opened
   * @param refusal why a decision was not written down, end of a key
   */
  record Told(@Nullable String feed, @Nullable String refusal) {
    static final Told NOTHING = new Told(null, null);

    static Told refused(String code) {
      return new Told(null, code);
    }

    static Told opened(String address) {
      return new Told(address, null);
    }
  }

  @Transactional(readOnly = true)
  public BodyRegisterPage page(Page page, long id, SignedIn person, Told told) {
    var body = circle.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var today = LocalDate.now(clock);
    var says = new Sayings(page.words(), today);
    return new BodyRegisterPage(
        page.titled(says.say("body.title", "body", body.name())),
        id,
        body.name(),
        soon(id, says),
        duties(id, says),
        predecessors(id, person, says),
        told.feed(),
        told.refusal() == null ? null : says.say("refused." + told.refusal()),
        feeds.listOpen(person.personId()).stream()
            .map(
                f ->
                    new BodyRegisterPage.FeedLine(
                        f.id(),
                        bodies.nameNow(f.body()),
                        Days.text(LocalDate.ofInstant(f.openedAt(), Today.ZONE))))
            .toList());
  }

  /** What is due from today on for some days, the nearest first. */
  @Transactional(readOnly = true)
  public List<InstanceView> soon(long body, Sayings says) {
    var days = new DateRange(says.today(), says.today().plusDays(AHEAD));
    var due =
        register.listExpected(body, days).stream()
            .filter(i -> i.expected().due() != null && days.contains(i.expected().due().day()))
            .toList();
    return views.owed(due, says);
  }

  private List<BodyRegisterPage.DutyLine> duties(long body, Sayings says) {
    var owed = register.listOwed(body, says.today());
    var versions =
        register.versions(owed.stream().map(o -> o.obligation().versionId()).distinct().toList());
    var lines = new ArrayList<BodyRegisterPage.DutyLine>();
    for (var one : owed) {
      var duty =
          says.line(
              lines.size() + 1,
              one.obligation(),
              one.next(),
              versions.get(one.obligation().versionId()),
              bodies::nameNow);
      boolean leads = one.owing().role() == vn.loa.obligation.Role.LEAD;
      lines.add(
          new BodyRegisterPage.DutyLine(
              duty, says.duty().name("role", one.owing().role()), leads, why(one, body, says)));
    }
    return lines;
  }

  /** Why a body owes a duty: the words of the plan that mean it, and the way that it came. */
  String why(Owed owed, long body, Sayings says) {
    var owing = owed.owing();
    String name = owing.name();
    String own = says.say("why.named", "name", name.isEmpty() ? bodies.nameNow(body) : name);
    if (!owing.isInherited()) return own;
    long from = owing.path().getFirst();
    String came =
        says.say(
            "why.inherited",
            "body",
            bodies.nameNow(from),
            "day",
            bodies.chronicle().lastDay(from).map(d -> Days.text(d.plusDays(1))).orElse(""));
    return owing.percent() == Transfers.WHOLE
        ? came
        : came + " " + says.say("why.share", "n", owing.percent());
  }

  private List<BodyRegisterPage.Predecessor> predecessors(
      long body, SignedIn person, Sayings says) {
    boolean may = person.is(Role.PLANNER) || person.is(Role.ADMINISTRATOR);
    var chronicle = bodies.chronicle();
    var all = new ArrayList<BodyRegisterPage.Predecessor>();
    var owners = register.listOwners(body, says.today());
    for (long before : chronicle.predecessors(body)) {
      var last = chronicle.lastDay(before);
      if (last.isEmpty()) continue;
      var decided = register.findTransfer(before, body);
      if (!owners.contains(before) && decided.isEmpty()) continue;
      all.add(
          new BodyRegisterPage.Predecessor(
              before,
              bodies.nameNow(before),
              Days.text(last.get()),
              decided
                  .map(
                      t ->
                          says.say(
                              "rule." + t.rule().name().toLowerCase(Locale.ROOT), "n", t.percent()))
                  .orElse(says.say("rule.none")),
              decided.map(Transfer::basis).orElse(""),
              may));
    }
    return all;
  }
}
