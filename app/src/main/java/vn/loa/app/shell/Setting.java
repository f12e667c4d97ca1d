package vn.loa.app.shell;

import java.util.List;

/**
 * What the shell puts around a page.
 *
 * @param narrow true if the person folded the rail; remembered in the cookie {@code loa-rail}
 * @param token against forged requests; sent along by every form and every request of htmx
 * @param places the navigation, in order of rank
 * @param notices sentences of the system, the gravest first
 */
public record Setting(
    Theme theme, boolean narrow, String token, List<Place> places, List<Notice> notices) {

  public Setting {
    places = List.copyOf(places);
    notices = List.copyOf(notices);
  }
}
