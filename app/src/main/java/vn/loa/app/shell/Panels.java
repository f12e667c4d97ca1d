package vn.loa.app.shell;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The panels of all modules, by the page that they hang in. */
@Component
public class Panels {

  private final ObjectProvider<Panel> panels;
  private final TemplateEngine engine;

  Panels(ObjectProvider<Panel> panels, TemplateEngine engine) {
    this.panels = panels;
    this.engine = engine;
  }

  /** What hangs in a page for this request. */
  public List<Content> of(String place, Panel.Asked asked) {
    return panels.stream()
        .filter(panel -> panel.place().equals(place))
        .sorted(Comparator.comparingInt(Panel::rank))
        .map(panel -> panel.content(asked))
        .flatMap(Optional::stream)
        .toList();
  }

  /** A template as the content of another page; made at once, so that a failure shows early. */
  public Content content(String template, Object page) {
    var out = new StringOutput();
    engine.render(template + ".jte", page, out);
    String html = out.toString();
    return output -> output.writeContent(html);
  }
}
