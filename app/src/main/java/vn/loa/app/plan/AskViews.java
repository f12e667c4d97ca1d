package vn.loa.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import vn.loa.app.plan.page.AskView;
import vn.loa.app.plan.page.AskView.AnswerView;
import vn.loa.app.plan.review.Card;
import vn.loa.app.plan.review.Counting;
import vn.loa.app.plan.review.Duty;
import vn.loa.app.plan.review.Question;
import vn.loa.app.plan.review.Resolved;
import vn.loa.app.plan.said.DiagnosticWords;
import vn.loa.app.plan.said.DutyWords;
import vn.loa.app.shell.Tone;
import vn.loa.app.shell.Words;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Slot;

/** Questions on cards in the words of a page, with their answers. */
final class AskViews {

  private static final int NAMED = 3;
  private static final int PERCENT = 100;

  private final UnderReview now;
  private final Words words;
  private final LongFunction<String> names;
  private final Map<UUID, String> before;

  AskViews(UnderReview now, Words words, LongFunction<String> names, Map<UUID, String> before) {
    this.now = now;
    this.words = words;
    this.names = names;
    this.before = before;
  }

  List<AskView> of(Card card) {
    if (card.ruling() == Card.Ruling.REJECTED) return List.of();
    return now.questions().of(card).stream().map(question -> view(card, question)).toList();
  }

  private AskView view(Card card, Question question) {
    return switch (question) {
      case Question.Whom whom -> whom(whom);
      case Question.Unknown unknown ->
          new AskView(
              false,
              Tone.DUE,
              words.of("plan.ask.unknown", "name", unknown.bearer().text()),
              "",
              List.of(nobody(unknown.key())),
              unknown.key());
      case Question.EachOrTotal asked -> each(card, asked);
      case Question.GoesOn on -> goesOn(on);
      case Question.NoBearer none -> remark(words.of("plan.ask.no-bearer"), "");
      case Question.Filled filled -> remark(filled(card, filled.slot()), "");
      case Question.Unsure unsure ->
          remark(words.of("plan.ask.unsure", "n", Math.round(unsure.confidence() * PERCENT)), "");
      case Question.Reread reread -> remark(words.of("plan.ask.reread"), "");
      case Question.Fault fault -> fault(fault.diagnostic());
    };
  }

  private static AskView remark(String sentence, String because) {
    return new AskView(false, Tone.DUE, sentence, because, List.of(), "");
  }

  private String filled(Card card, Slot slot) {
    var said = new DutyWords(words);
    Quota quota = card.duty().quota();
    String value =
        switch (slot) {
          case BEARER -> said.bearers(card.duty().bearers());
          case QUANTITY -> quota == null ? "" : said.quota(quota);
          case DEADLINE -> said.deadline(card.duty().deadline());
          case PERIOD ->
              card.duty() instanceof Duty.Task task ? said.period(task.asked().recurrence()) : "";
          case CHANNEL, TOPIC -> "";
        };
    String key = "plan.ask.filled." + slot.name().toLowerCase(Locale.ROOT);
    return words.of(key, "value", value);
  }

  private AskView fault(Diagnostic diagnostic) {
    var said = new DiagnosticWords(words);
    return new AskView(
        false,
        tone(diagnostic.severity()),
        said.message(diagnostic),
        said.hint(diagnostic),
        List.of(),
        "");
  }

  static Tone tone(Diagnostic.Severity severity) {
    return switch (severity) {
      case ERROR -> Tone.LATE;
      case WARNING -> Tone.DUE;
      case NOTE -> Tone.INFO;
    };
  }

  private AskView whom(Question.Whom whom) {
    var answers = new ArrayList<AnswerView>();
    for (var choice : whom.resolved().choices()) {
      answers.add(
          new AnswerView(
              String.valueOf(answers.size() + 1), text(choice), "assign", ids(choice), whom.key()));
    }
    answers.add(nobody(whom.key()));
    return new AskView(
        true,
        Tone.DUE,
        words.of("plan.ask.whom", "name", whom.bearer().text()),
        because(whom.resolved()),
        answers,
        whom.key());
  }

  private AnswerView nobody(String key) {
    return new AnswerView("0", words.of("plan.ask.nobody"), "assign", "", key);
  }

  private static String ids(List<Long> bodies) {
    return bodies.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** "Sở Nội vụ", or "12 đơn vị: Sở A, Sở B, Sở C…". */
  private String text(List<Long> bodies) {
    String named =
        bodies.stream()
            .limit(NAMED)
            .map(body -> names.apply(body))
            .collect(Collectors.joining(", "));
    if (bodies.size() == 1) return named;
    String more = bodies.size() > NAMED ? "…" : "";
    return words.of("plan.card.bodies", "n", bodies.size()) + ": " + named + more;
  }

  private String because(Resolved resolved) {
    return resolved.why().stream()
        .map(
            why -> {
              String text = words.has(why.key()) ? words.of(why.key()) : "";
              for (var value : why.values().entrySet())
                text = text.replace("{" + value.getKey() + "}", value.getValue());
              return text;
            })
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private AskView each(Card card, Question.EachOrTotal asked) {
    var quota = card.duty().quota();
    String amount = quota == null ? "" : new DutyWords(words).quota(quota);
    int bodies =
        card.duty().bearers().stream()
            .mapToInt(bearer -> now.questions().bodies(card, bearer).size())
            .sum();
    String sentence =
        bodies > 1
            ? words.of("plan.ask.each.of", "amount", amount, "n", bodies)
            : words.of("plan.ask.each", "amount", amount);
    return new AskView(
        true,
        Tone.DUE,
        sentence,
        asked.suggested() == Counting.EACH ? words.of("plan.ask.each.usual") : "",
        List.of(
            new AnswerView("1", words.of("plan.counting.each"), "count", "EACH", ""),
            new AnswerView("2", words.of("plan.counting.total"), "count", "TOTAL", "")),
        "");
  }

  private AskView goesOn(Question.GoesOn on) {
    String named =
        on.proposed().stream()
            .map(id -> before.getOrDefault(id, id.toString()))
            .collect(Collectors.joining(" + "));
    String ids = on.proposed().stream().map(UUID::toString).collect(Collectors.joining(","));
    return new AskView(
        true,
        Tone.INFO,
        words.of("plan.ask.goes-on"),
        "",
        List.of(
            new AnswerView(
                "1", words.of("plan.ask.goes-on.with", "name", named), "continue", ids, ""),
            new AnswerView("2", words.of("plan.ask.goes-on.new"), "continue", "", "")),
        "");
  }
}
