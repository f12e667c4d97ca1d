package vn.loa.cli.call;

/** Text of strangers made harmless for showing. */
public final class Plain {

  private Plain() {}

  /** Control characters, and those that turn the direction of writing, become blanks. */
  public static String text(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      if (!isHarmful(text.charAt(i))) continue;
      if (clean == null) clean = new StringBuilder(text);
      clean.setCharAt(i, ' ');
    }
    return clean == null ? text : clean.toString();
  }

  /** Control characters, and invisible ones that turn or hide what stands beside them. */
  public static boolean isHarmful(char c) {
    return Character.isISOControl(c)
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u2028' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u206f')
        || c == '\ufeff'
        || (c >= '\ufff9' && c < '\ufffc')
        || c >= '\ufffe';
  }
}
