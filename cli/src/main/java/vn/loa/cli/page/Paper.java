package vn.loa.cli.page;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.cli.register.Place;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.paper.Marks;

/** The source of a plan as it lay on the table, with marks on it. */
record Paper(Html html, CompiledPlan plan) {

  /** Headings and emphasis as Markdown writes them; plans come so in plain text files, too. */
  private static final Pattern MARKDOWN =
      Pattern.compile("(?m)^#{1,6} |\\*\\*[^*\\n]{1,200}\\*\\*|^\\|.*\\|\\s*$");

  void write(Marks marks) {
    String text = plan.source().text();
    html.open("div", "class", "paper", "lang", "vi");
    boolean markdown = MARKDOWN.matcher(text).find();
    new SourceView(html, markdown, text, marks.pieces(text.length()), headings()).write();
    html.close("div");
  }

  /** Where lines stand that are headings; an item of a sentence is none. */
  private Set<Integer> headings() {
    var place = new Place(plan.source().text());
    return plan.sections().stream()
        .filter(s -> s.heading().length() < 90 && s.level() < 3)
        .map(s -> place.start(place.line(s.span().start())))
        .collect(Collectors.toSet());
  }
}
