package vn.loa.cli.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loa.cli.register.Place;
import vn.loa.cli.register.Register;
import vn.loa.cli.wording.Codes;
import vn.loa.cli.wording.DiagnosticWords;
import vn.loa.cli.wording.DutyWords;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.paper.Marks;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Target;
import vn.loa.reader.PagePicture;
import vn.loa.vietnamese.Span;

/** Shows a compiled plan as one page: the source on paper, and beside it what was read from it. */
public final class PlanPage {

  private final CompiledPlan plan;
  private final List<PagePicture> pictures;
  private final Wording wording;
  private final Html html = new Html();
  private final Whereabouts whereabouts;
  private final Register register;
  private final Panels panels;
  private final IdentityHashMap<Obligation, String> duties = new IdentityHashMap<>();
  private final IdentityHashMap<Target, String> targets = new IdentityHashMap<>();

  private PlanPage(CompiledPlan plan, List<PagePicture> pictures, Wording wording) {
    this.plan = plan;
    this.pictures = pictures;
    this.wording = wording;
    this.whereabouts = new Whereabouts(wording, plan.source(), new Place(plan.source().text()));
    this.register = Register.of(plan);
    this.panels = new Panels(html, wording, plan, whereabouts);
    for (var duty : plan.obligations()) duties.put(duty, "d" + duties.size());
    for (var target : plan.targets()) targets.put(target, "t" + targets.size());
  }

  /**
   * Writes and does not close.
   *
   * @param pictures of the source's pages, where there are any
   */
  public static void write(
      CompiledPlan plan, List<PagePicture> pictures, Wording wording, Writer to) {
    var page = new PlanPage(plan, pictures, wording);
    page.document();
    try {
      to.write(page.html.toString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String title() {
    var title = plan.head().title();
    return title == null ? plan.source().name() : title;
  }

  private void document() {
    new Frame(html, wording)
        .write(
            title(),
            Asset.style("page.css"),
            Asset.script("page.js"),
            () -> {
              top();
              html.open("main", "class", "split");
              source();
              side();
              html.close("main");
            });
  }

  private void top() {
    html.open("header", "class", "top");
    html.element("p", "Loa", "class", "brand");
    html.open("div", "class", "what").element("h1", title());
    var date = plan.head().date();
    String facts =
        Stream.of(
                Register.symbol(plan.head()),
                plan.head().issuer(),
                date == null ? null : new DutyWords(wording).date(date))
            .filter(s -> s != null && !s.isEmpty())
            .collect(Collectors.joining(" · "));
    html.element("p", facts.isEmpty() ? plan.source().name() : facts, "class", "soft");
    html.close("div").close("header").line();
  }

  private void source() {
    html.open("section", "class", "source", "id", "source", "aria-labelledby", "source-h");
    html.element("h2", wording.say("page.source"), "id", "source-h", "class", "unseen");
    if (!pictures.isEmpty()) facsimile();
    int edits = plan.reading().restoration().edits().size();
    if (edits > 0) {
      html.open("p", "class", "mended");
      html.text(wording.say("page.mended", "count", edits) + " ");
      html.element(
          "button",
          wording.say("page.original"),
          "type",
          "button",
          "class",
          "btn js",
          "id",
          "original",
          "aria-pressed",
          "false");
      html.close("p");
    }
    new Paper(html, plan).write(marks());
    html.close("section").line();
  }

  private void facsimile() {
    html.open("p", "class", "views js");
    view("pages", wording.say("page.view.pages"), true);
    view("text", wording.say("page.view.text"), false);
    html.close("p");
    var spans = new LinkedHashMap<String, Span>();
    for (var duty : plan.obligations()) {
      spans.put(
          duties.getOrDefault(duty, ""), new Span(duty.origin().start(), duty.origin().end()));
    }
    for (var target : plan.targets()) {
      spans.put(
          targets.getOrDefault(target, ""),
          new Span(target.origin().start(), target.origin().end()));
    }
    new Facsimile(html, wording, plan.source(), pictures).write(spans);
  }

  private void view(String name, String label, boolean pressed) {
    html.element(
        "button",
        label,
        "type",
        "button",
        "class",
        "btn",
        "data-view",
        name,
        "aria-pressed",
        "" + pressed);
  }

  private Marks marks() {
    var marks = new Marks(plan.reading().restoration().edits());
    for (var duty : plan.obligations()) {
      marks.duty(
          new Span(duty.origin().start(), duty.origin().end()), duties.getOrDefault(duty, ""));
    }
    for (var target : plan.targets()) {
      marks.duty(
          new Span(target.origin().start(), target.origin().end()),
          targets.getOrDefault(target, ""));
    }
    for (int i = 0; i < plan.topics().size(); i++)
      marks.place(plan.topics().get(i).span(), "o" + i);
    for (int i = 0; i < plan.references().size(); i++)
      marks.place(plan.references().get(i).span(), "r" + i);
    IntStream.range(0, plan.diagnostics().size())
        .boxed()
        .sorted(
            (a, b) ->
                plan.diagnostics()
                    .get(a)
                    .severity()
                    .compareTo(plan.diagnostics().get(b).severity()))
        .forEach(i -> marks.fault(plan.diagnostics().get(i).span(), fault(i)));
    return marks;
  }

  private Marks.Fault fault(int i) {
    Diagnostic diagnostic = plan.diagnostics().get(i);
    String message = new DiagnosticWords(wording).message(diagnostic);
    return new Marks.Fault("f" + i, Codes.of(diagnostic.severity()), message);
  }

  private void side() {
    html.open("div", "class", "side");
    html.open("nav", "class", "tabs", "aria-label", wording.say("page.parts"));
    tab("source", -1);
    tab("duties", register.all());
    tab("targets", plan.targets().size());
    tab("topics", plan.topics().size());
    tab("references", plan.references().size());
    tab("diagnostics", plan.diagnostics().size());
    tab("head", -1);
    html.close("nav").line();
    part("duties", this::register);
    if (!plan.targets().isEmpty())
      part("targets", () -> new Cards(html, wording, whereabouts).targets(plan.targets(), targets));
    if (!plan.topics().isEmpty()) part("topics", panels::topics);
    if (!plan.references().isEmpty()) part("references", panels::references);
    if (!plan.diagnostics().isEmpty()) part("diagnostics", panels::diagnostics);
    part("head", panels::head);
    html.close("div").line();
  }

  private void tab(String part, int count) {
    if (count == 0 && !part.equals("duties")) return;
    html.open("a", "class", "tab", "href", "#" + part).text(wording.say("page." + part));
    if (count >= 0) html.text(" ").element("b", "" + count);
    html.close("a");
  }

  private void part(String name, Runnable content) {
    html.open("section", "class", "part", "id", name, "aria-labelledby", name + "-h");
    html.element("h2", wording.say("page." + name), "id", name + "-h");
    content.run();
    html.close("section").line();
  }

  private void register() {
    new Filters(html, wording).write(register);
    html.open("div", "class", "sheet");
    new Cards(html, wording, whereabouts).groups(register, duties);
    html.close("div");
    html.element(
        "p", wording.say("page.nothing"), "class", "soft js", "id", "nothing", "hidden", "");
  }
}
