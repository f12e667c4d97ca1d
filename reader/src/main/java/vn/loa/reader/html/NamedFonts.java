package vn.loa.reader.html;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.legacy.LegacyFont;

/**
 * Puts the words that a page sets in fonts older than Unicode into Unicode, in the page itself.
 * Office programs name the font in the element ({@code face}, {@code font-family}) or in a rule for
 * a class of elements.
 */
final class NamedFonts {

  private static final Pattern FAMILY =
      Pattern.compile("font-family\\s*:\\s*([^;,}\\n]{1,80})", Pattern.CASE_INSENSITIVE);

  private static final Pattern RULE = Pattern.compile("([^{}]{1,500})\\{([^{}]{1,4000})\\}");
  private static final Pattern CLASS = Pattern.compile("\\.([\\w-]{1,60})\\s*(?:,|$)");

  private final Map<String, String> families = new HashMap<>();
  private final Map<TextNode, LegacyFont> found = new java.util.IdentityHashMap<>();
  private final Map<LegacyFont, StringBuilder> words = new EnumMap<>(LegacyFont.class);

  private NamedFonts() {}

  /** The fonts that words were taken from. */
  static Set<LegacyFont> convert(Document page) {
    var fonts = new NamedFonts();
    for (var sheet : page.select("style")) fonts.rules(sheet.data());
    fonts.look(page.body());
    var converted = EnumSet.noneOf(LegacyFont.class);
    fonts.words.forEach(
        (font, text) -> {
          // Unicode typed over an old font's name is common, and a font may be named for blanks.
          if (!text.chars().allMatch(c -> c < 0x80) && font.explains(text.toString())) {
            converted.add(font);
          }
        });
    fonts.found.forEach(
        (node, font) -> {
          if (converted.contains(font)) node.text(font.toUnicode(node.getWholeText()));
        });
    return converted;
  }

  private void rules(String sheet) {
    var rules = RULE.matcher(sheet);
    while (rules.find()) {
      var family = FAMILY.matcher(rules.group(2));
      if (!family.find()) continue;
      var classes = CLASS.matcher(rules.group(1).strip());
      while (classes.find()) families.put(classes.group(1), family.group(1));
    }
  }

  private void look(Element body) {
    body.stream()
        .forEach(
            element -> {
              for (var node : element.textNodes()) {
                if (node.isBlank()) continue;
                var font = fontOf(element);
                if (font == null) continue;
                found.put(node, font);
                words
                    .computeIfAbsent(font, f -> new StringBuilder())
                    .append(node.getWholeText())
                    .append('\n');
              }
            });
  }

  /** The font that the nearest element around names. */
  private @Nullable LegacyFont fontOf(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      String name = named(at);
      if (name != null) return LegacyFont.ofName(name);
    }
    return null;
  }

  private @Nullable String named(Element element) {
    var family = FAMILY.matcher(element.attr("style"));
    if (family.find()) return family.group(1);
    if (element.hasAttr("face")) return element.attr("face").split(",", 2)[0];
    for (String name : element.classNames()) {
      String ofClass = families.get(name);
      if (ofClass != null) return ofClass;
    }
    return null;
  }
}
