package vn.loa.app.plan;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.app.calendar.Today;
import vn.loa.app.plan.page.CardView;
import vn.loa.app.plan.page.SlotView;
import vn.loa.app.plan.review.Bearers;
import vn.loa.app.plan.review.Card;
import vn.loa.app.plan.review.Decision;
import vn.loa.app.plan.review.Duty;
import vn.loa.app.plan.review.Entry;
import vn.loa.app.plan.review.Subjects;
import vn.loa.app.plan.said.DutyWords;
import vn.loa.app.shell.Tone;
import vn.loa.app.shell.Words;
import vn.loa.compiler.CompiledPlan;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.Modality;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Role;
import vn.loa.obligation.Slot;
import vn.loa.obligation.Target;

/** Cards of a review in the words of a page. */
final class CardViews {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm dd/MM").withZone(Today.ZONE);

  private final UnderReview now;
  private final Words words;
  private final DutyWords said;
  private final AskViews asks;
  private final LongFunction<String> names;
  private final @Nullable CompiledPlan paper;

  /**
   * @param before titles of the duties of the version that is amended, by identity
   * @param paper for the pages that words stand on; null where the viewer may not see it
   */
  CardViews(
      UnderReview now,
      Words words,
      LongFunction<String> names,
      Map<UUID, String> before,
      @Nullable CompiledPlan paper) {
    this.now = now;
    this.words = words;
    this.said = new DutyWords(words);
    this.names = names;
    this.paper = paper;
    this.asks = new AskViews(now, words, names, before);
  }

  List<CardView> all() {
    var cards = now.review().cards();
    var out = new ArrayList<CardView>();
    for (int i = 0; i < cards.size(); i++) out.add(view(cards, i));
    return out;
  }

  /** Those that decisions after a number touched, or that the bearers named there stand on. */
  List<CardView> since(long number) {
    var entries = now.review().since(number);
    if (entries.isEmpty()) return List.of();
    return all().stream().filter(view -> isTouched(view.key(), number)).toList();
  }

  private boolean isTouched(String key, long number) {
    var review = now.review();
    if (review.seen(key) > number) return true;
    var card = review.find(key).orElseThrow();
    return Stream.concat(card.duty().bearers().stream(), card.duty().coordinators().stream())
            .map(bearer -> Bearers.key(bearer.text()))
            .anyMatch(bearer -> review.seen(Subjects.bearer(bearer)) > number)
        || isNoted(card, number);
  }

  private static boolean isNoted(Card card, long number) {
    return card.notes().stream().anyMatch(note -> note.number() > number);
  }

  CardView one(Card card) {
    var cards = now.review().cards();
    int at = cards.indexOf(card);
    return at < 0 ? view(List.of(card), 0) : view(cards, at);
  }

  private CardView view(List<Card> cards, int at) {
    var card = cards.get(at);
    var duty = card.duty();
    var open = asks.of(card);
    return new CardView(
        card.key(),
        at == 0 ? "" : cards.get(at - 1).key(),
        card.seen(),
        card.state().name().toLowerCase(Locale.ROOT),
        state(card, !open.isEmpty(), open.stream().anyMatch(a -> a.must())),
        card.isOpen() && !open.isEmpty(),
        DutyWords.title(duty.origin().readable()),
        duty.origin().readable(),
        place(duty),
        gist(card),
        slots(card),
        open,
        card.notes().stream().map(this::note).toList(),
        decided(card),
        at + 1 < cards.size() ? cards.get(at + 1).key() : "");
  }

  private CardView.State state(Card card, boolean doubtful, boolean blocked) {
    return switch (card.state()) {
      case OPEN -> {
        String key = blocked ? "blocked" : doubtful ? "doubtful" : "open";
        var tone = blocked || doubtful ? Tone.DUE : Tone.FUTURE;
        yield new CardView.State(tone, words.of("plan.card." + key), true);
      }
      case ACCEPTED, EDITED, ADDED -> {
        String key = card.state().name().toLowerCase(Locale.ROOT);
        var tone = blocked ? Tone.DUE : Tone.MET;
        yield new CardView.State(tone, words.of("plan.card." + key), false);
      }
      case REJECTED -> new CardView.State(Tone.NONE, words.of("plan.card.rejected"), false);
    };
  }

  private String place(Duty duty) {
    int page = paper == null ? 0 : paper.source().page(duty.origin().start());
    if (page == 0) return duty.id();
    return words.of("plan.card.place", "id", duty.id(), "page", page);
  }

  private String note(Entry entry) {
    String text = entry.decision() instanceof Decision.Note note ? note.words() : "";
    return words.of("plan.card.note", "name", entry.name(), "at", at(entry.at()), "text", text);
  }

  private String decided(Card card) {
    var last = card.last();
    if (last == null || card.isOpen()) return "";
    String how = words.of("plan.card.decided", "name", last.name(), "at", at(last.at()));
    return last.decision() instanceof Decision.Reject reject ? how + ": " + grounds(reject) : how;
  }

  private String grounds(Decision.Reject reject) {
    String why = words.of("plan.grounds." + reject.grounds().name().toLowerCase(Locale.ROOT));
    return reject.words().isEmpty() ? why : why + " (" + reject.words() + ")";
  }

  static String at(Instant moment) {
    return MOMENT.format(moment);
  }

  private String gist(Card card) {
    return gistOf(card, card.duty());
  }

  /** What a card would say with another duty. */
  String gistOf(Card card, Duty duty) {
    String amount =
        switch (duty) {
          case Duty.Task task -> said.amount(task.asked().quota(), task.asked().recurrence());
          case Duty.Goal goal -> goal.wanted().index() + ": " + said.goal(goal.wanted());
        };
    return Stream.of(who(card, duty.bearers()), amount, said.deadline(duty.deadline()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** The bearers, and how many bodies they mean where that is more than one. */
  private String who(Card card, List<Bearer> bearers) {
    if (bearers.isEmpty()) return words.of("plan.bearer.none");
    return bearers.stream()
        .map(
            bearer -> {
              int bodies = now.questions().bodies(card, bearer).size();
              return bodies > 1 ? bearer.text() + " (" + bodies + ")" : bearer.text();
            })
        .collect(Collectors.joining("; "));
  }

  private List<SlotView> slots(Card card) {
    var out = new ArrayList<SlotView>();
    bearers(
        out, card, "bearer", card.duty().bearers(), card.duty().inferred().contains(Slot.BEARER));
    switch (card.duty()) {
      case Duty.Task task -> task(out, card, task.asked());
      case Duty.Goal goal -> goal(out, goal.wanted());
    }
    return out;
  }

  private void bearers(
      List<SlotView> out, Card card, String label, List<Bearer> bearers, boolean filled) {
    for (var bearer : bearers) {
      var bodies = now.questions().bodies(card, bearer);
      String more = "";
      if (bodies.size() > 1) more = words.of("plan.card.bodies", "n", bodies.size());
      if (bodies.size() == 1) {
        String body = names.apply(bodies.getFirst());
        if (!body.equalsIgnoreCase(bearer.text())) more = body;
      }
      // One label for all of them.
      String name = bearer == bearers.getFirst() ? words.of("plan.slot." + label) : "";
      out.add(new SlotView(name, bearer.text(), filled, more));
    }
  }

  private void task(List<SlotView> out, Card card, Obligation duty) {
    var inferred = duty.inferred();
    if (duty.role() == Role.COORDINATE) add(out, "role", said.name("role", duty.role()), false);
    bearers(out, card, "coordinators", duty.coordinators(), false);
    add(out, "kind", said.name("kind", duty.kind()), false);
    add(
        out,
        "amount",
        said.amount(duty.quota(), duty.recurrence()) + counting(card),
        inferred.contains(Slot.QUANTITY) || inferred.contains(Slot.PERIOD));
    add(out, "deadline", said.deadline(duty.deadline()), inferred.contains(Slot.DEADLINE));
    add(
        out,
        "channel",
        duty.channels().stream().map(c -> c.text()).distinct().collect(Collectors.joining("; ")),
        inferred.contains(Slot.CHANNEL));
    add(
        out,
        "topic",
        duty.topics().stream().map(t -> t.label()).collect(Collectors.joining("; ")),
        inferred.contains(Slot.TOPIC));
    add(out, "recipients", String.join("; ", duty.recipients()), false);
    if (duty.modality() != Modality.MUST)
      add(out, "modality", said.name("modality", duty.modality()), false);
    add(
        out,
        "proof",
        duty.proofs().stream().map(p -> said.name("proof", p)).collect(Collectors.joining(", ")),
        false);
  }

  private String counting(Card card) {
    var counting = card.counting();
    if (counting == null) return "";
    return ", " + words.of("plan.counting." + counting.name().toLowerCase(Locale.ROOT));
  }

  private void goal(List<SlotView> out, Target target) {
    add(out, "index", target.index(), false);
    add(out, "goal", said.goal(target), target.inferred().contains(Slot.QUANTITY));
    add(
        out,
        "deadline",
        said.deadline(target.deadline()),
        target.inferred().contains(Slot.DEADLINE));
  }

  private void add(List<SlotView> out, String label, String value, boolean filled) {
    if (!value.isEmpty()) out.add(new SlotView(words.of("plan.slot." + label), value, filled, ""));
  }
}
