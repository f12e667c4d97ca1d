package vn.loa.cli.page;

import org.jspecify.annotations.Nullable;
import vn.loa.cli.call.Plain;

/**
 * Writes HTML. Every text and every attribute value that passes through is escaped; there is no
 * door for markup that was not made here, except {@link Asset}, which is a file of our own.
 */
final class Html {

  private final StringBuilder out = new StringBuilder(1 << 17);

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns; a null value leaves its attribute out
   */
  Html open(String tag, @Nullable String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value == null) continue;
      out.append(' ').append(attributes[i]);
      if (!value.isEmpty()) {
        out.append("=\"");
        escape(value);
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  Html close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** An element with a text and nothing else. */
  Html element(String tag, String text, @Nullable String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  Html line() {
    out.append('\n');
    return this;
  }

  Html asset(Asset asset) {
    out.append(asset.content());
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> {
          if (c == '\n' || c == '\t' || !Plain.isHarmful(c)) out.append(c);
        }
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
