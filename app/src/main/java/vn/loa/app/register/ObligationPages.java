package vn.loa.app.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.server.ResponseStatusException;
import vn.loa.app.body.Bodies;
import vn.loa.app.calendar.Days;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.shell.Allows;
import vn.loa.app.shell.Moment;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Tone;
import vn.loa.app.shell.View;
import vn.loa.obligation.Slot;
import vn.loa.obligation.calendar.DateRange;

/** One obligation: what it says, its words in the plan, its versions, and when it is expected. */
@Controller
class ObligationPages {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final int MOST_BEARERS = 200;

  private final Register register;
  private final InstanceViews views;
  private final Bodies bodies;
  private final Clock clock;

  ObligationPages(Register register, InstanceViews views, Bodies bodies, Clock clock) {
    this.register = register;
    this.views = views;
    this.bodies = bodies;
    this.clock = clock;
  }

  @GetMapping("/register/{uuid}")
  @Transactional(readOnly = true)
  public View obligation(
      Page page,
      @PathVariable String uuid,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person,
      @RequestAttribute("vn.loa.app.shell.Allows") Allows allows) {
    var states = find(uuid);
    var today = LocalDate.now(clock);
    var says = new Sayings(page.words(), today);
    var state = Objects.requireNonNull(Register.on(states, today));
    var versions = register.versions(states.stream().map(RegisteredObligation::versionId).toList());
    var own = own(states, person, says);
    var seen = register.listBearers(state);
    String journal = "/journal";
    return View.of(
        "register/obligation",
        new ObligationPage(
            page.titled(Sayings.title(state)),
            says.place(state, versions.get(state.versionId())),
            state.isInForce(today)
                ? Tone.MET
                : state.firstDay().isAfter(today) ? Tone.FUTURE : Tone.NONE,
            says.say(
                state.isInForce(today)
                    ? "state.now"
                    : state.firstDay().isAfter(today) ? "state.later" : "state.over",
                "from",
                Days.text(state.firstDay()),
                "to",
                Days.text(state.lastDay())),
            slots(state, says),
            register.excerpt(state),
            "/plans/" + state.planId(),
            own.isEmpty() ? "" : page.viewer().body(),
            own.isEmpty() ? whole(states, says) : own,
            moments(states, versions, says),
            seen.stream().limit(MOST_BEARERS).map(b -> line(b, says)).toList(),
            Math.max(0, state.bodies() - Math.min(seen.size(), MOST_BEARERS)),
            allows.page(journal) ? journal + "?subject=plan/" + state.planId() : null));
  }

  /** Unknown ones and those out of sight look alike. */
  private List<RegisteredObligation> find(String uuid) {
    if (!UUID_FORM.matcher(uuid).matches()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    var states = register.listVersions(UUID.fromString(uuid));
    if (states.isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    return states;
  }

  private static DateRange all(List<RegisteredObligation> states) {
    var from = states.stream().map(RegisteredObligation::firstDay).min(LocalDate::compareTo);
    var to = states.stream().map(RegisteredObligation::lastDay).max(LocalDate::compareTo);
    var first = from.orElseThrow();
    var last = to.orElseThrow();
    return new DateRange(first.minusMonths(1), (last.isBefore(first) ? first : last).plusMonths(1));
  }

  /** Of the viewer's own body, where it owes the duty. */
  private List<InstanceView> own(List<RegisteredObligation> states, SignedIn person, Sayings says) {
    var acting = person.acting();
    if (acting == null) return List.of();
    var uuid = states.getFirst().uuid();
    return register.listExpected(acting.bodyId(), all(states)).stream()
        .filter(i -> i.obligation().uuid().equals(uuid))
        .map(i -> views.of(i.expected(), i.owing(), says))
        .toList();
  }

  private List<InstanceView> whole(List<RegisteredObligation> states, Sayings says) {
    return register.listExpected(states, all(states)).stream()
        .map(e -> views.of(e, null, says))
        .toList();
  }

  private List<ObligationPage.Slot> slots(RegisteredObligation state, Sayings says) {
    var duty = state.duty();
    var words = says.duty();
    var slots = new ArrayList<ObligationPage.Slot>();
    slot(
        slots,
        says,
        "bearers",
        words.bearers(duty.bearers()),
        duty.inferred().contains(Slot.BEARER));
    slot(slots, says, "role", words.name("role", duty.role()), false);
    slot(slots, says, "bodies", says.bodies(state), false);
    if (!duty.coordinators().isEmpty())
      slot(slots, says, "coordinators", words.bearers(duty.coordinators()), false);
    slot(slots, says, "kind", words.name("kind", duty.kind()), false);
    slot(
        slots,
        says,
        "amount",
        says.amount(duty),
        duty.inferred().contains(Slot.QUANTITY) || duty.inferred().contains(Slot.PERIOD));
    slot(
        slots,
        says,
        "deadline",
        words.deadline(duty.deadline()),
        duty.inferred().contains(Slot.DEADLINE));
    slot(slots, says, "channels", says.channels(duty), duty.inferred().contains(Slot.CHANNEL));
    slot(slots, says, "topics", says.topics(duty), duty.inferred().contains(Slot.TOPIC));
    slot(slots, says, "recipients", String.join("; ", duty.recipients()), false);
    slot(slots, says, "modality", words.name("modality", duty.modality()), false);
    slot(
        slots,
        says,
        "proofs",
        duty.proofs().stream().map(p -> words.name("proof", p)).collect(Collectors.joining(", ")),
        false);
    slot(slots, says, "issuer", bodies.nameOn(state.issuerId(), state.firstDay()), false);
    return slots;
  }

  private static void slot(
      List<ObligationPage.Slot> slots, Sayings says, String name, String value, boolean inferred) {
    if (!value.isBlank())
      slots.add(new ObligationPage.Slot(says.say("slot." + name), value, inferred));
  }

  private static List<Moment> moments(
      List<RegisteredObligation> states, Map<Long, RegisteredVersion> versions, Sayings says) {
    var moments = new ArrayList<Moment>();
    RegisteredObligation before = null;
    for (var state : states) {
      var version = versions.get(state.versionId());
      String what =
          says.say(
              before == null
                  ? "moment.first"
                  : before.duty().equals(state.duty()) ? "moment.same" : "moment.changed",
              "version",
              version == null ? "" : String.valueOf(version.ordinal()),
              "plan",
              version == null ? "" : version.cited(),
              "amount",
              says.amount(state.duty()));
      String when =
          state.everInForce()
              ? Days.text(state.firstDay()) + " – " + Days.text(state.lastDay())
              : says.say("moment.never");
      var tone = state.isInForce(says.today()) ? Tone.MET : Tone.NONE;
      moments.add(new Moment(when, state.firstDay().toString(), what, "", tone));
      before = state;
    }
    return moments.reversed();
  }

  private ObligationPage.BearerLine line(Register.Bearing bearing, Sayings says) {
    return new ObligationPage.BearerLine(
        "/bodies/" + bearing.body() + "/register",
        bodies.nameNow(bearing.body()),
        says.duty().name("role", bearing.role()),
        bearing.name());
  }
}
