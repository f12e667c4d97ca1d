package vn.loa.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of a part of a DOCX file.
 *
 * @param name with a prefix of ours: {@code w:p}; without one where the vocabulary does not matter
 * @param attributes by local name
 * @param content its elements
 * @param text its own characters
 */
record Element(
    String name, Map<String, String> attributes, List<Element> content, StringBuilder text) {

  Element(String name, Map<String, String> attributes) {
    this(name, attributes, new ArrayList<>(2), new StringBuilder(0));
  }

  boolean is(String other) {
    return name.equals(other);
  }

  /** The first element of a name in its content, or null. */
  @Nullable Element child(String wanted) {
    for (var child : content) if (child.is(wanted)) return child;
    return null;
  }

  @Nullable String attribute(String local) {
    return attributes.get(local);
  }

  /** The {@code val} of a child, or null. */
  @Nullable String value(String childName) {
    var child = child(childName);
    return child == null ? null : child.attribute("val");
  }

  /** A property that is on by standing there; null where it does not stand there. */
  @Nullable Boolean flag(String childName) {
    var child = child(childName);
    if (child == null) return null;
    String val = child.attribute("val");
    return val == null || !val.equals("0") && !val.equals("false") && !val.equals("off");
  }

  boolean isOn(String childName) {
    return Boolean.TRUE.equals(flag(childName));
  }

  /** A whole number; another where there is none. */
  static int whole(@Nullable String text, int otherwise) {
    return text != null && text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
  }
}
