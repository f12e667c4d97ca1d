package vn.loa.app.shell;

import org.jspecify.annotations.Nullable;

/**
 * A sentence of the system to everybody on the page: "Tạm dừng nhận tệp, vẫn nhận chữ."
 *
 * @param link where more is told, null for nowhere
 * @param linkText the words of the link, empty where there is none
 */
public record Notice(Tone tone, String text, @Nullable String link, String linkText) {

  public static Notice of(Tone tone, String text) {
    return new Notice(tone, text, null, "");
  }
}
