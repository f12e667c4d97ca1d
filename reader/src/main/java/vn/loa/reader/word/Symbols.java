package vn.loa.reader.word;

import org.jspecify.annotations.Nullable;

/** Signs of fonts that have pictures where others have letters: Symbol, Wingdings. */
final class Symbols {

  private Symbols() {}

  static boolean isSymbolFont(@Nullable String font) {
    return font != null && (font.startsWith("Wingdings") || font.startsWith("Symbol"));
  }

  /** Characters in the private places where Word keeps signs of such fonts, in usual ones. */
  static String usual(String text, @Nullable String font) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '\uf000' || c > '\uf0ff') {
        if (out != null) out.append(c);
        continue;
      }
      if (out == null) out = new StringBuilder(text.substring(0, i));
      out.append(sign(c & 0xff, font));
    }
    return out == null ? text : out.toString();
  }

  /**
   * A sign as the character that a person would type for it; a dash, as most of them open items of
   * a list, where there is none.
   */
  static String sign(int code, @Nullable String font) {
    int c = code & 0xff;
    boolean isPicture = font != null && font.startsWith("Wingdings");
    if (isPicture) {
      return switch (c) {
        case 0x6f, 0x71, 0x72, 0xa8 -> "☐";
        case 0xfe, 0xfd, 0x78 -> "☒";
        case 0xe0, 0xe8, 0xf0 -> "→";
        default -> "-";
      };
    }
    return switch (c) {
      case 0xa3 -> "≤";
      case 0xb3 -> "≥";
      case 0xb1 -> "±";
      case 0xb4 -> "×";
      case 0xae, 0xde -> "→";
      case 0xb0 -> "°";
      default -> c >= ' ' && c < 0x7f ? Character.toString(c) : "-";
    };
  }
}
