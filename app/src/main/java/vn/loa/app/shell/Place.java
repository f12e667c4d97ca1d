package vn.loa.app.shell;

/**
 * An entry of the navigation, offered by the module that owns the page.
 *
 * @param path where it leads; it is the current one for every path below it
 * @param icon name in the sprite
 * @param text in the language of the page
 * @param letter the key that leads here after {@code g}
 * @param count what waits there, 0 for nothing to tell
 * @param rank below 100 the first group, from 100 the group "Kế hoạch", from 200 the group "Hệ
 *     thống"; the first four also stand in the bottom bar of a telephone
 */
public record Place(String path, String icon, String text, char letter, int count, int rank) {

  int group() {
    return rank / 100;
  }
}
