package vn.loa.cli.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.cli.ledger.Ledger;
import vn.loa.cli.ledger.Line;
import vn.loa.cli.register.Register;
import vn.loa.cli.wording.DutyWords;
import vn.loa.cli.wording.Language;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.paper.Marks;
import vn.loa.obligation.Obligation;
import vn.loa.vietnamese.Span;

/** Shows two plans held against each other: what was found, and both texts side by side. */
public final class PairPage {

  private final Ledger ledger;
  private final Wording wording;
  private final DutyWords words;
  private final Html html = new Html();
  private final IdentityHashMap<Obligation, String> names = new IdentityHashMap<>();

  private PairPage(Ledger ledger, Wording wording) {
    this.ledger = ledger;
    this.wording = wording;
    this.words = new DutyWords(wording);
    name("l", ledger.left().obligations());
    name("r", ledger.right().obligations());
  }

  private void name(String side, List<Obligation> duties) {
    for (int i = 0; i < duties.size(); i++) names.put(duties.get(i), side + i);
  }

  /** Writes and does not close. */
  public static void write(Ledger ledger, Wording wording, Writer to) {
    var page = new PairPage(ledger, wording);
    page.document();
    try {
      to.write(page.html.toString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void document() {
    String title = wording.say(ledger.name() + ".title");
    new Frame(html, wording)
        .write(
            title + " · " + facts(ledger.left()) + " → " + facts(ledger.right()),
            Asset.style("page.css", "pair.css"),
            Asset.script("pair.js"),
            () -> {
              top(title);
              html.open("main", "class", "split pair");
              side();
              paper("left", ledger.left());
              paper("right", ledger.right());
              html.close("main");
            });
  }

  private String facts(CompiledPlan plan) {
    var date = plan.head().date();
    String facts =
        Stream.of(
                Register.symbol(plan.head()),
                plan.head().issuer(),
                date == null ? null : words.date(date))
            .filter(s -> s != null && !s.isEmpty())
            .collect(Collectors.joining(" · "));
    return facts.isEmpty() ? plan.source().name() : facts;
  }

  private String sideName(String side) {
    return ledger.sides(wording).getOrDefault(side, "");
  }

  private void top(String title) {
    html.open("header", "class", "top");
    html.element("p", "Loa", "class", "brand");
    html.open("div", "class", "what").element("h1", title);
    html.element("p", facts(ledger.left()) + " → " + facts(ledger.right()), "class", "soft");
    html.close("div").close("header").line();
  }

  private void paper(String side, CompiledPlan plan) {
    html.open("section", "class", "source", "id", side, "aria-labelledby", side + "-h");
    html.open("h2", "id", side + "-h", "class", "of").text(sideName(side));
    html.text(" ").element("span", facts(plan), "class", "soft").close("h2");
    var marks = new Marks(plan.reading().restoration().edits());
    for (var duty : plan.obligations())
      marks.duty(new Span(duty.origin().start(), duty.origin().end()), name(duty));
    new Paper(html, plan).write(marks);
    html.close("section").line();
  }

  private String name(Obligation duty) {
    return names.getOrDefault(duty, "");
  }

  private void side() {
    html.open("div", "class", "side");
    html.open("nav", "class", "tabs", "aria-label", wording.say("page.parts"));
    tab("lines", wording.say("pair.lines"));
    tab("left", sideName("left"));
    tab("right", sideName("right"));
    html.close("nav").line();
    html.open("section", "class", "part", "id", "lines", "aria-labelledby", "lines-h");
    html.element("h2", wording.say("pair.lines"), "id", "lines-h");
    filters();
    html.open("div", "class", "sheet");
    for (var group : ledger.groups()) group(group);
    html.close("div");
    html.element(
        "p", wording.say("page.nothing"), "class", "soft js", "id", "nothing", "hidden", "");
    html.close("section").close("div").line();
  }

  private void tab(String part, String name) {
    html.element("a", name, "class", "tab", "href", "#" + part);
  }

  private void filters() {
    String label = wording.say("pair.filter");
    html.open(
        "form", "class", "filters js", "id", "filters", "role", "search", "aria-label", label);
    String find = wording.say("page.find");
    html.open("input", "type", "search", "id", "find", "placeholder", find, "aria-label", find);
    html.open("div", "class", "kinds", "role", "group", "aria-label", wording.say("pair.verdicts"));
    for (var group : ledger.groups()) {
      html.open(
          "button",
          "type",
          "button",
          "class",
          "chip pick " + tone(group.tone()),
          "data-k",
          group.code(),
          "aria-pressed",
          "false");
      html.text(group.title() + " ").element("b", "" + group.lines().size()).close("button");
    }
    html.close("div").open("p", "class", "keys soft");
    for (var key : new String[] {"J", "K", "Enter", "Esc", "/"}) html.element("kbd", key).text(" ");
    html.text(wording.say("page.keys")).close("p").close("form").line();
  }

  private static String tone(Ledger.Tone tone) {
    return switch (tone) {
      case BAD -> "late";
      case DOUBTFUL -> "due";
      case GOOD -> "met";
      case PLAIN -> "none";
    };
  }

  private void group(Ledger.Group group) {
    html.open("section", "class", "group " + tone(group.tone()), "data-k", group.code());
    html.open("h3").element("span", group.title());
    html.element("span", "" + group.lines().size(), "class", "n").close("h3");
    for (var line : group.lines()) card(line, group);
    html.close("section").line();
  }

  private void card(Line line, Ledger.Group group) {
    var duties =
        Stream.concat(line.left().stream(), line.right().stream()).map(this::name).toList();
    html.open(
        "article",
        "class",
        "card " + tone(group.tone()),
        "id",
        "c-" + duties.getFirst(),
        "data-d",
        String.join(" ", duties),
        "tabindex",
        "-1");
    duties.stream().skip(1).forEach(d -> html.open("span", "id", "c-" + d).close("span"));
    html.element("span", line.places(), "class", "id");
    html.element("p", bearers(line), "class", "who", "lang", quoted());
    words("left", line.left());
    words("right", line.right());
    if (!line.said().isEmpty()) {
      html.open("ul", "class", "why");
      for (var said : line.said()) html.element("li", said);
      html.close("ul");
    }
    html.close("article").line();
  }

  private void words(String side, List<Obligation> duties) {
    for (var duty : duties) {
      html.open("p", "class", "words " + side);
      html.element("span", sideName(side) + ": ", "class", "unseen");
      html.open("a", "href", "#s-" + name(duty), "data-to", name(duty), "lang", quoted());
      html.text(duty.origin().readable()).close("a").text(" ");
      html.element("span", words.amount(duty.quota(), duty.recurrence()), "class", "amount");
      String when = words.deadline(duty.deadline());
      if (!when.isEmpty()) html.text(" ").element("span", when, "class", "when");
      html.close("p");
    }
  }

  private String bearers(Line line) {
    return line.bearers().isEmpty() ? wording.say("bearer.none") : line.bearers();
  }

  /** Words of the plans stay Vietnamese on an English page. */
  private @Nullable String quoted() {
    return wording.language() == Language.VI ? null : "vi";
  }
}
