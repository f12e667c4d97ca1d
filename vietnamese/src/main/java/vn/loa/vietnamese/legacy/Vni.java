package vn.loa.vietnamese.legacy;

/** The letters of the VNI fonts for Windows: alone, or with their marks in the next character. */
final class Vni {

  /** A letter and what it becomes with each of {@link #MARKS}; a dot where that is not written. */
  private static final String[] PAIRS = {
    "aáàảãạâấầẩẫậăắằẳẵặ",
    "eéèẻẽẹêếềểễệ......",
    "oóòỏõọôốồổỗộ......",
    "uúùủũụ............",
    "yýỳỷỹ.............",
    "ôớờởỡợ............",
    "öứừửữự............"
  };

  private static final String MARKS = "ùøûõïâáàåãäêéèúüë";

  private static final String ALONE = "íìæóòîñöô";
  private static final String MEANS = "íìỉĩịỵđươ";

  private static final char[] PAIRED = new char[1 << 16];
  private static final char[] SINGLE = new char[1 << 8];

  static {
    for (String row : PAIRS) {
      for (int i = 0; i < MARKS.length(); i++) {
        char letter = row.charAt(i + 1);
        if (letter != '.') pair(row.charAt(0), MARKS.charAt(i), letter);
      }
    }
    for (int i = 0; i < ALONE.length(); i++) {
      SINGLE[ALONE.charAt(i)] = MEANS.charAt(i);
      SINGLE[upper(ALONE.charAt(i))] = upper(MEANS.charAt(i));
    }
  }

  private Vni() {}

  /** The letter has the case; its mark may be written in either. */
  private static void pair(char base, char mark, char letter) {
    for (char m : new char[] {mark, upper(mark)}) {
      PAIRED[base << 8 | m] = letter;
      PAIRED[upper(base) << 8 | m] = upper(letter);
    }
  }

  private static char upper(char c) {
    return Character.toUpperCase(c);
  }

  /**
   * @param narrow characters that are bytes
   */
  static String toUnicode(String narrow) {
    var out = new StringBuilder(narrow.length());
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      char next = i + 1 < narrow.length() ? narrow.charAt(i + 1) : 0;
      char pair = c < 0x100 && next < 0x100 ? PAIRED[c << 8 | next] : 0;
      char alone = c < 0x100 ? SINGLE[c] : 0;
      if (pair != 0) {
        out.append(pair);
        i++;
      } else {
        out.append(alone != 0 ? alone : c);
      }
    }
    return out.toString();
  }
}
