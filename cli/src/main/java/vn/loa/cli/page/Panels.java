package vn.loa.cli.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.cli.register.Register;
import vn.loa.cli.wording.Codes;
import vn.loa.cli.wording.DiagnosticWords;
import vn.loa.cli.wording.DutyWords;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.head.Reference;

/** What stands beside the duties: the document itself, its topics, what it cites, what is wrong. */
final class Panels {

  private final Html html;
  private final Wording wording;
  private final DutyWords words;
  private final CompiledPlan plan;
  private final Whereabouts whereabouts;

  Panels(Html html, Wording wording, CompiledPlan plan, Whereabouts whereabouts) {
    this.html = html;
    this.wording = wording;
    this.words = new DutyWords(wording);
    this.plan = plan;
    this.whereabouts = whereabouts;
  }

  void head() {
    var head = plan.head();
    html.open("dl", "class", "slots facts");
    fact("issuer", head.issuer());
    fact("parent", head.parentIssuer());
    fact("symbol", Register.symbol(head));
    fact("place", head.place());
    fact("date", head.date() == null ? null : words.date(head.date()));
    fact("title", head.title());
    fact("year", head.year() == 0 ? null : Integer.toString(head.year()));
    var signer = head.signer();
    if (signer != null) {
      fact("signer", signer.name());
      fact("capacity", String.join(", ", signer.capacity()));
    }
    fact("receivers", String.join("; ", head.recipients()));
    fact("file", plan.source().name());
    fact("digest", plan.source().sha256());
    html.close("dl");
  }

  private void fact(String key, @Nullable String value) {
    if (value == null || value.isEmpty()) return;
    html.open("div")
        .element("dt", wording.say("page.head." + key))
        .element("dd", value)
        .close("div");
  }

  void topics() {
    html.open("ul", "class", "list");
    for (int i = 0; i < plan.topics().size(); i++) {
      var topic = plan.topics().get(i);
      html.open("li").open("a", "href", "#s-o" + i).text(readable(topic.text())).close("a");
      html.open("div", "class", "chips");
      for (var code : topic.topics()) html.element("span", code.label(), "class", "chip none");
      html.close("div").close("li").line();
    }
    html.close("ul");
  }

  private static String readable(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  void references() {
    references(wording.say("page.bases"), true);
    references(wording.say("page.cited"), false);
  }

  private void references(String heading, boolean basis) {
    List<Reference> all = plan.references();
    if (all.stream().noneMatch(r -> r.basis() == basis)) return;
    html.element("h3", heading).open("ul", "class", "list");
    for (int i = 0; i < all.size(); i++) {
      var reference = all.get(i);
      if (reference.basis() != basis) continue;
      html.open("li").open("a", "href", "#s-r" + i).text(name(reference)).close("a");
      String more = more(reference);
      if (!more.isEmpty()) html.element("div", more, "class", "soft");
      html.close("li").line();
    }
    html.close("ul");
  }

  private static String name(Reference reference) {
    var number = reference.number();
    if (number != null)
      return number.contains(reference.type()) ? number : reference.type() + " " + number;
    return reference.title() == null
        ? reference.type()
        : reference.type() + " " + reference.title();
  }

  private String more(Reference reference) {
    var out = new StringBuilder();
    var day = reference.date();
    String date = day == null ? reference.writtenDate() : words.date(day);
    for (var part :
        new @Nullable String[] {
          date, reference.issuer(), reference.number() == null ? null : reference.title()
        }) {
      if (part == null || part.isEmpty()) continue;
      out.append(out.isEmpty() ? "" : " · ").append(part);
    }
    return out.toString();
  }

  void diagnostics() {
    html.open("ul", "class", "list faults");
    for (int i = 0; i < plan.diagnostics().size(); i++) {
      var diagnostic = plan.diagnostics().get(i);
      var said = new DiagnosticWords(wording);
      html.open("li", "class", Codes.of(diagnostic.severity()));
      html.element(
          "span",
          wording.name("severity", diagnostic.severity()),
          "class",
          "chip " + chip(diagnostic.severity()));
      html.text(" ");
      String message = said.message(diagnostic);
      if (diagnostic.span().length() > 0) html.element("a", message, "href", "#s-f" + i);
      else html.element("b", message);
      html.open("div", "class", "soft").text(said.hint(diagnostic));
      if (diagnostic.span().length() > 0) {
        html.text(" · " + whereabouts.of(diagnostic.span().start()));
      }
      html.close("div").close("li").line();
    }
    html.close("ul");
  }

  static String chip(Diagnostic.Severity severity) {
    return switch (severity) {
      case ERROR -> "late";
      case WARNING -> "due";
      case NOTE -> "none";
    };
  }
}
