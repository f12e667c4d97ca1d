package vn.loa.reader.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of a DOCX file. */
final class Styles {

  /**
   * A place in a list.
   *
   * @param list null where only the level is said
   * @param level null where only the list is said
   */
  record ListPlace(@Nullable String list, @Nullable String level) {
    static @Nullable ListPlace of(@Nullable Element paragraphProperties) {
      var place = paragraphProperties == null ? null : paragraphProperties.child("w:numPr");
      return place == null ? null : new ListPlace(place.value("w:numId"), place.value("w:ilvl"));
    }
  }

  private record Style(
      String id, @Nullable String basis, RunFacts facts, @Nullable ListPlace place) {}

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, RunFacts> resolved = new HashMap<>();
  private @Nullable String usual;
  private RunFacts defaults = RunFacts.SILENT;

  static Styles of(byte @Nullable [] part) {
    var styles = new Styles();
    if (part == null) return styles;
    try {
      PartXml.each(part, "w:styles", styles::add);
    } catch (PartXml.Broken broken) {
      // Those before the broken place are there.
    }
    return styles;
  }

  private void add(Element element) {
    if (element.is("w:docDefaults")) {
      var run = element.child("w:rPrDefault");
      if (run != null) defaults = RunFacts.of(run.child("w:rPr"));
      return;
    }
    String id = element.attribute("styleId");
    if (!element.is("w:style") || id == null) return;
    var facts = RunFacts.of(element.child("w:rPr"));
    var place = ListPlace.of(element.child("w:pPr"));
    styles.put(id, new Style(id, element.value("w:basedOn"), facts, place));
    String isUsual = element.attribute("default");
    boolean ofParagraphs = "paragraph".equals(element.attribute("type"));
    if (ofParagraphs && ("1".equals(isUsual) || "true".equals(isUsual))) usual = id;
  }

  /** What holds for characters of a paragraph that say nothing themselves. */
  RunFacts ofParagraph(@Nullable String style) {
    String id = style == null ? usual : style;
    return id == null ? defaults : ofStyle(id).over(defaults);
  }

  /** What a style and those that it is based on say. */
  RunFacts ofStyle(@Nullable String id) {
    if (id == null) return RunFacts.SILENT;
    var known = resolved.get(id);
    if (known != null) return known;
    var facts = RunFacts.SILENT;
    var seen = new HashSet<String>();
    for (var style = styles.get(id); style != null && seen.add(style.id); style = basis(style)) {
      facts = facts.over(style.facts);
    }
    resolved.put(id, facts);
    return facts;
  }

  private @Nullable Style basis(Style style) {
    return style.basis == null ? null : styles.get(style.basis);
  }

  /**
   * The list that paragraphs of a style are in by themselves, and the style of the chain that says
   * so; null for none.
   */
  Map.@Nullable Entry<String, ListPlace> place(@Nullable String id) {
    String first = id == null ? usual : id;
    var seen = new HashSet<String>();
    for (var style = first == null ? null : styles.get(first);
        style != null && seen.add(style.id);
        style = basis(style)) {
      if (style.place != null && style.place.list() != null) {
        return Map.entry(style.id, style.place);
      }
    }
    return null;
  }

  /** The list that a list style names, or null. */
  @Nullable String listOf(String id) {
    var style = styles.get(id);
    return style == null || style.place == null ? null : style.place.list();
  }
}
