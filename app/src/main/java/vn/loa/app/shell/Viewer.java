package vn.loa.app.shell;

/**
 * Who looks at the page, as a value: the shell does not know people.
 *
 * @param body name of the body in whose name the person acts, empty where none
 * @param role name of the role in the language of the page
 * @param initials one or two letters for the disc
 */
public record Viewer(String name, String body, String role, String initials, boolean signedIn) {

  public static final Viewer NOBODY = new Viewer("", "", "", "", false);
}
