package vn.loa.reader.html;

import java.util.IdentityHashMap;
import java.util.Locale;
import org.jsoup.nodes.Element;
import vn.loa.reader.numbering.NumberForm;

/** The numbers, letters and dashes that a browser would draw before items. */
final class ListMarkers {

  private final IdentityHashMap<Element, Integer> last = new IdentityHashMap<>();

  /** The marker of the next item in the order of the page. */
  String next(Element item) {
    var list = item.parent();
    if (list == null || !list.normalName().equals("ol")) return "-";
    int number = number(item, list);
    return switch (type(list)) {
      case "a" -> letters(number) + ")";
      case "A" -> letters(number).toUpperCase(Locale.ROOT) + ".";
      case "i" -> NumberForm.LOWER_ROMAN.draw(number) + ".";
      case "I" -> NumberForm.UPPER_ROMAN.draw(number) + ".";
      default -> number + ".";
    };
  }

  private static String type(Element list) {
    String style = list.attr("style").toLowerCase(Locale.ROOT);
    if (style.contains("lower-alpha") || style.contains("lower-latin")) return "a";
    if (style.contains("upper-alpha") || style.contains("upper-latin")) return "A";
    if (style.contains("lower-roman")) return "i";
    if (style.contains("upper-roman")) return "I";
    return list.attr("type");
  }

  private int number(Element item, Element list) {
    int before = last.getOrDefault(list, whole(list.attr("start"), 1) - 1);
    int number = whole(item.attr("value"), before + 1);
    last.put(list, number);
    return number;
  }

  private static int whole(String text, int otherwise) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }

  private static String letters(int number) {
    var out = new StringBuilder();
    for (int n = number; n > 0; n = (n - 1) / 26) out.insert(0, (char) ('a' + (n - 1) % 26));
    return out.isEmpty() ? Integer.toString(number) : out.toString();
  }
}
