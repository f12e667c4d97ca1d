package vn.loa.app.shell;

import org.jspecify.annotations.Nullable;

/**
 * A question of a form, with what was answered and what is wrong with the answer.
 *
 * @param name in the request
 * @param value as typed, also when it is wrong: nothing typed is lost
 * @param hint how to answer, empty for none
 * @param error what is wrong and how to mend it, null if nothing is
 */
public record Field(String name, String label, String value, String hint, @Nullable String error) {

  public static Field of(String name, String label, String value) {
    return new Field(name, label, value, "", null);
  }

  public Field hint(String text) {
    return new Field(name, label, value, text, error);
  }

  public Field error(@Nullable String text) {
    return new Field(name, label, value, hint, text);
  }

  /** The ids of the sentences that belong to the field, null for none. */
  public @Nullable String describedBy() {
    String hinted = hint.isEmpty() ? "" : name + "-hint";
    String both = error == null ? hinted : (name + "-error " + hinted).strip();
    return both.isEmpty() ? null : both;
  }
}
