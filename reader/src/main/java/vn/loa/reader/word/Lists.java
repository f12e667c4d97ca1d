package vn.loa.reader.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.numbering.ListCounter;
import vn.loa.reader.numbering.ListLevel;
import vn.loa.reader.numbering.NumberForm;

/** The lists of a DOCX file, counted along the document. */
final class Lists {

  /** A kind of list; several lists of one kind go on counting where the one before stopped. */
  private static final class Kind {
    final Map<Integer, ListLevel> levels = new TreeMap<>();
    final Map<String, Integer> levelOfStyle = new HashMap<>();
    final ListCounter counter = new ListCounter();
    @Nullable String otherStyle;
  }

  private record Single(
      String kind, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {}

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, Single> lists = new HashMap<>();
  private final Set<String> begun = new HashSet<>();
  private final Styles styles;

  private Lists(Styles styles) {
    this.styles = styles;
  }

  static Lists of(byte @Nullable [] part, Styles styles) {
    var lists = new Lists(styles);
    if (part == null) return lists;
    try {
      PartXml.each(part, "w:numbering", lists::add);
    } catch (PartXml.Broken broken) {
      // Those before the broken place are there.
    }
    return lists;
  }

  private void add(Element element) {
    String kind = element.attribute("abstractNumId");
    String list = element.attribute("numId");
    if (element.is("w:abstractNum") && kind != null) kinds.put(kind, kind(element));
    if (element.is("w:num") && list != null) {
      String its = element.value("w:abstractNumId");
      if (its != null) lists.put(list, single(element, its));
    }
  }

  private static Kind kind(Element element) {
    var kind = new Kind();
    kind.otherStyle = element.value("w:numStyleLink");
    for (var child : element.content()) {
      int number = Element.whole(child.attribute("ilvl"), -1);
      if (!child.is("w:lvl") || number < 0 || number >= ListLevel.MOST) continue;
      kind.levels.put(number, level(child));
      String style = child.value("w:pStyle");
      if (style != null) kind.levelOfStyle.put(style, number);
    }
    return kind;
  }

  private static Single single(Element element, String kind) {
    var single = new Single(kind, new HashMap<>(), new HashMap<>());
    for (var child : element.content()) {
      int number = Element.whole(child.attribute("ilvl"), -1);
      if (!child.is("w:lvlOverride") || number < 0 || number >= ListLevel.MOST) continue;
      var level = child.child("w:lvl");
      if (level != null) single.levels.put(number, level(level));
      String start = child.value("w:startOverride");
      if (start != null) single.starts.put(number, Element.whole(start, 1));
    }
    return single;
  }

  private static ListLevel level(Element element) {
    String text = element.value("w:lvlText");
    boolean isPicture = element.child("w:lvlPicBulletId") != null;
    return new ListLevel(
        form(element.value("w:numFmt")),
        text == null ? isPicture ? "-" : "" : text,
        Element.whole(element.value("w:start"), 0),
        Element.whole(element.value("w:lvlRestart"), -1),
        element.isOn("w:isLgl"));
  }

  private static NumberForm form(@Nullable String name) {
    return switch (name) {
      case "bullet" -> NumberForm.BULLET;
      case "none" -> NumberForm.NONE;
      case "decimalZero" -> NumberForm.DECIMAL_ZERO;
      case "upperRoman" -> NumberForm.UPPER_ROMAN;
      case "lowerRoman" -> NumberForm.LOWER_ROMAN;
      case "upperLetter" -> NumberForm.UPPER_LETTER;
      case "lowerLetter" -> NumberForm.LOWER_LETTER;
      case null, default -> NumberForm.DECIMAL;
    };
  }

  /**
   * The marker of the next paragraph; empty where it has none.
   *
   * @param own what the paragraph says itself, or null
   * @param style of the paragraph, or null
   */
  String next(Styles.@Nullable ListPlace own, @Nullable String style) {
    var inherited = styles.place(style);
    String list = own == null ? null : own.list();
    if (list == null && inherited != null) list = inherited.getValue().list();
    if (list == null || list.equals("0")) return "";
    var single = lists.get(list);
    var kind = single == null ? null : linked(single.kind);
    if (single == null || kind == null) return "";
    int level = level(own, inherited, kind);
    if (level < 0 || level >= ListLevel.MOST) return "";
    if (begun.add(list)) single.starts.keySet().forEach(kind.counter::restart);
    return kind.counter.next(levels(single, kind), level);
  }

  private static int level(
      Styles.@Nullable ListPlace own,
      Map.@Nullable Entry<String, Styles.ListPlace> inherited,
      Kind kind) {
    if (own != null && own.level() != null) return Element.whole(own.level(), -1);
    if (inherited == null) return 0;
    var named = kind.levelOfStyle.get(inherited.getKey());
    return named != null ? named : Element.whole(inherited.getValue().level(), 0);
  }

  /** A kind may only say which list style has its levels. */
  private @Nullable Kind linked(String id) {
    var kind = kinds.get(id);
    if (kind == null || kind.otherStyle == null || !kind.levels.isEmpty()) return kind;
    String list = styles.listOf(kind.otherStyle);
    var single = list == null ? null : lists.get(list);
    return single == null ? kind : kinds.get(single.kind);
  }

  private static List<ListLevel> levels(Single single, Kind kind) {
    var levels = new ArrayList<ListLevel>();
    for (int i = 0; i < ListLevel.MOST; i++) {
      var level = kind.levels.getOrDefault(i, ListLevel.PLAIN);
      level = single.levels.getOrDefault(i, level);
      var start = single.starts.get(i);
      levels.add(start == null ? level : level.startingAt(start));
    }
    return levels;
  }
}
