package vn.loa.vietnamese.legacy;

import java.text.Normalizer;

/** Ways in which the bytes of an old text became the characters that we were given. */
enum CodePage {
  WINDOWS_1252(
      "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
          + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178",
      "",
      ""),
  /** The Vietnamese page, with tones as marks of their own behind the letter. */
  WINDOWS_1258(
      "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u008a\u2039\u0152\u008d\u008e\u008f"
          + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u009a\u203a\u0153\u009d\u009e\u0178",
      "\u00c3\u00cc\u00d0\u00d2\u00d5\u00dd\u00de\u00e3\u00ec\u00f0\u00f2\u00f5\u00fd\u00fe",
      "\u0102\u0300\u0110\u0309\u01a0\u01af\u0303\u0103\u0301\u0111\u0323\u01a1\u01b0\u20ab");

  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
  private static final int TABLE = 0x2200;

  /** Characters that programs put for another one that looks the same. */
  private static final String ALIKE = "\u03bc\u2219";

  private static final String ALIKE_BYTES = "\u00b5\u00b7";

  private final short[] bytes = new short[TABLE];

  /** For a letter that was put together behind our back: its letter and its tone, as bytes. */
  private final String[] apart = new String[TABLE];

  CodePage(String controls, String replaced, String by) {
    for (int c = 0; c < TABLE; c++) bytes[c] = (short) (c < 0x100 ? c : -1);
    for (int i = 0; i < controls.length(); i++) bytes[controls.charAt(i)] = (short) (0x80 + i);
    for (int i = 0; i < replaced.length(); i++) bytes[replaced.charAt(i)] = -1;
    for (int i = 0; i < by.length(); i++) bytes[by.charAt(i)] = (short) replaced.charAt(i);
    if (!by.isEmpty()) for (int c = 0xc0; c < TABLE; c++) if (bytes[c] < 0) takeApart((char) c);
  }

  private void takeApart(char letter) {
    String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    for (int i = 1; i < parts.length(); i++) {
      char tone = parts.charAt(i);
      if (TONES.indexOf(tone) < 0) continue;
      String rest =
          Normalizer.normalize(parts.substring(0, i) + parts.substring(i + 1), Normalizer.Form.NFC);
      int bare = rest.length() == 1 ? byteOf(rest.charAt(0)) : -1;
      if (bare >= 0) apart[letter] = "" + (char) bare + (char) byteOf(tone);
    }
  }

  /** The byte of a character, or -1. */
  int byteOf(char c) {
    return c < TABLE ? bytes[c] : -1;
  }

  /**
   * Each character that stands for a byte from A0 upwards as the character of that number; others
   * stay, so that typographic signs survive.
   */
  String narrow(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int b = byteOf(c);
      if (b >= 0xa0) {
        out.append((char) b);
      } else if (b < 0 && c < TABLE && apart[c] != null) {
        out.append(apart[c]);
      } else {
        int alike = b < 0 ? ALIKE.indexOf(c) : -1;
        out.append(alike < 0 ? c : ALIKE_BYTES.charAt(alike));
      }
    }
    return out.toString();
  }
}
