package vn.loa.reader.html;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.loa.vietnamese.legacy.LegacyFont;

/** The text of a page as a person would read it aloud: one line for one block. */
public final class HtmlText {

  /**
   * What a page says.
   *
   * @param fonts older than Unicode that the page names and whose words were converted
   */
  public record Page(String text, Set<LegacyFont> fonts) {
    public Page {
      fonts = Set.copyOf(fonts);
    }
  }

  private static final Set<String> SILENT =
      Set.of(
          "head", "script", "style", "template", "noscript", "iframe", "object", "svg", "select");

  private final Lines lines = new Lines();
  private final ListMarkers markers = new ListMarkers();
  private int kept;

  private HtmlText() {}

  /** Never fails: any text is some HTML. */
  public static Page of(String html) {
    var page = Jsoup.parse(html);
    var fonts = NamedFonts.convert(page);
    var text = new HtmlText();
    text.children(page.body());
    return new Page(text.lines.text(), fonts);
  }

  /** jsoup holds the depth of nesting down, so that this may call itself. */
  private void node(Node node) {
    switch (node) {
      case TextNode words -> words(words);
      case Element element -> element(element);
      default -> {}
    }
  }

  private void words(TextNode words) {
    if (kept > 0) {
      lines.kept(words.getWholeText());
    } else {
      lines.words(words.getWholeText());
    }
  }

  private void element(Element element) {
    String name = element.normalName();
    if (SILENT.contains(name) || element.hasAttr("hidden")) return;
    switch (name) {
      case "br" -> lines.end();
      case "table" -> table(element);
      case "li" -> item(element);
      default -> {
        boolean block = element.isBlock();
        boolean keeps = name.equals("pre");
        if (block) lines.end();
        if (keeps) kept++;
        children(element);
        if (keeps) kept--;
        if (block) lines.end();
      }
    }
  }

  private void item(Element item) {
    lines.endItem();
    lines.marker(markers.next(item));
    children(item);
    lines.endItem();
  }

  private void table(Element table) {
    lines.end();
    var rows = TableRows.of(table);
    if (rows.isLayout()) {
      for (var row : rows.own()) row.children().forEach(this::cell);
    } else {
      lines.blank();
      table.children().stream().filter(c -> c.normalName().equals("caption")).forEach(this::cell);
      for (var row : rows.cells(HtmlText::line)) lines.row(row);
      lines.blank();
    }
  }

  private void cell(Element cell) {
    lines.end();
    children(cell);
    lines.end();
  }

  /** A cell of a task table on one line. */
  private static String line(Element cell) {
    var text = new HtmlText();
    text.children(cell);
    return text.lines.text().replaceAll("\\s+", " ").strip();
  }

  private void children(Node node) {
    for (var child : node.childNodes()) node(child);
  }
}
