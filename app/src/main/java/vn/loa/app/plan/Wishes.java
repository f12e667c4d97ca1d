package vn.loa.app.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.loa.app.plan.form.DutyForm;
import vn.loa.app.plan.review.Card;
import vn.loa.app.plan.review.Counting;
import vn.loa.app.plan.review.Deciding;
import vn.loa.app.plan.review.Decision;
import vn.loa.app.plan.review.Duty;
import vn.loa.app.plan.review.Grounds;
import vn.loa.app.plan.review.Rereading;
import vn.loa.app.plan.review.Review;
import vn.loa.compiler.CompiledPlan;
import vn.loa.vietnamese.Span;

/** Makes decisions out of what a page sends. */
@Component
class Wishes {

  private static final int LONGEST_WORDS = 1000;

  private final Papers papers;

  Wishes(Papers papers) {
    this.papers = papers;
  }

  /**
   * What the fields of a request want decided on the cards as they are; null where it makes no
   * sense.
   *
   * @throws IllegalArgumentException where a field is none that a page of ours sends
   */
  @Nullable Decision of(UnderReview now, long person, MultiValueMap<String, String> fields) {
    var review = now.review();
    String card = field(fields, "card");
    return switch (field(fields, "what")) {
      case "accept" -> new Decision.Accept(fields.getOrDefault("card", List.of()));
      case "certain" -> certain(now);
      case "reject" ->
          new Decision.Reject(
              card,
              Grounds.valueOf(field(fields, "grounds").toUpperCase(Locale.ROOT)),
              words(fields));
      case "count" -> new Decision.Count(card, Counting.valueOf(field(fields, "value")));
      case "assign" ->
          new Decision.Assign(
              field(fields, "about"),
              card.isEmpty() ? null : card,
              numbers(field(fields, "value")));
      case "continue" -> new Decision.Continue(card, uuids(field(fields, "value")));
      case "note" -> new Decision.Note(card, words(fields));
      case "edit" -> edit(review, card, fields);
      case "split" -> split(now, card, numbers(field(fields, "value")));
      case "merge" -> merge(now, card);
      case "add" -> add(now, fields);
      case "undo" -> undo(review, person);
      case "redo" -> redo(review, person);
      default -> throw new IllegalArgumentException("what " + field(fields, "what"));
    };
  }

  private static String field(MultiValueMap<String, String> fields, String name) {
    String value = fields.getFirst(name);
    return value == null ? "" : value;
  }

  private static String words(MultiValueMap<String, String> fields) {
    String words = field(fields, "words").strip();
    return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
  }

  private static List<Long> numbers(String value) {
    if (value.isEmpty()) return List.of();
    return Arrays.stream(value.split(",", -1)).map(Long::valueOf).toList();
  }

  private static List<UUID> uuids(String value) {
    if (value.isEmpty()) return List.of();
    return Arrays.stream(value.split(",", -1)).map(UUID::fromString).toList();
  }

  private static @Nullable Decision certain(UnderReview now) {
    var keys = now.questions().certain().stream().map(Card::key).toList();
    return keys.isEmpty() ? null : new Decision.Accept(keys);
  }

  private static @Nullable Decision undo(Review review, long person) {
    Long number = Deciding.nextUndo(review, person);
    return number == null ? null : new Decision.Undo(number);
  }

  private static @Nullable Decision redo(Review review, long person) {
    Long number = Deciding.nextRedo(review, person);
    return number == null ? null : new Decision.Redo(number);
  }

  private static @Nullable Decision edit(
      Review review, String key, MultiValueMap<String, String> fields) {
    var card = review.find(key).orElse(null);
    if (card == null) return new Decision.Accept(List.of(key));
    return DutyForm.read(fields, card.duty()) instanceof DutyForm.Right right
        ? new Decision.Edit(key, right.duty())
        : null;
  }

  private Optional<CompiledPlan> paper(UnderReview now) {
    return papers.find(now.draft().documentId());
  }

  private static Rereading rereading(UnderReview now, CompiledPlan paper) {
    return new Rereading(paper.source(), now.plan().year());
  }

  /**
   * @param cuts offsets in the source between which the parts stand
   */
  private @Nullable Decision split(UnderReview now, String key, List<Long> cuts) {
    var paper = paper(now).orElse(null);
    var card = now.review().find(key).orElse(null);
    if (card == null) return new Decision.Split(key, List.of());
    if (paper == null) return null;
    var origin = card.duty().origin();
    var rereading = rereading(now, paper);
    var parts = new ArrayList<Duty>();
    int from = origin.start();
    var ends = new ArrayList<>(cuts.stream().map(Long::intValue).sorted().distinct().toList());
    ends.add(origin.end());
    for (int end : ends) {
      if (end <= from || end > origin.end()) continue;
      String id = card.duty().id() + "(" + (parts.size() + 1) + ")";
      parts.add(rereading.duty(new Span(from, end), card.duty(), id));
      from = end;
    }
    return new Decision.Split(key, parts);
  }

  private @Nullable Decision merge(UnderReview now, String key) {
    var paper = paper(now).orElse(null);
    var cards = now.review().cards();
    var card = now.review().find(key).orElse(null);
    if (card == null || paper == null) return null;
    int at = cards.indexOf(card);
    if (at + 1 >= cards.size()) return null;
    var next = cards.get(at + 1);
    var joined = rereading(now, paper).joined(List.of(card.duty(), next.duty()));
    return joined == null ? null : new Decision.Merge(List.of(key, next.key()), joined);
  }

  private @Nullable Decision add(UnderReview now, MultiValueMap<String, String> fields) {
    var paper = paper(now).orElse(null);
    if (paper == null) return null;
    int length = paper.source().text().length();
    int start = Math.clamp(Long.parseLong(field(fields, "start")), 0, length);
    int end = Math.clamp(Long.parseLong(field(fields, "end")), start, length);
    String section = section(paper, start);
    var before = before(now.review(), start);
    var bearers = before == null ? List.<vn.loa.obligation.Bearer>of() : before.duty().bearers();
    var duty = rereading(now, paper).duty(new Span(start, end), section, bearers, section + "+");
    String key = "@" + duty.origin().start();
    while (now.review().seen(key) > 0) key += "~";
    return new Decision.Add(key, duty);
  }

  /** The innermost section that words stand in. */
  private static String section(CompiledPlan paper, int at) {
    return paper.sections().stream()
        .filter(s -> s.span().start() <= at && at < s.span().end())
        .reduce((outer, inner) -> inner)
        .map(CompiledPlan.Section::id)
        .orElse("");
  }

  private static @Nullable Card before(Review review, int start) {
    return review.cards().stream()
        .filter(c -> c.duty().origin().start() <= start)
        .reduce((one, later) -> later)
        .orElse(null);
  }
}
