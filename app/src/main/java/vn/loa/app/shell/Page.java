package vn.loa.app.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page on its way to the browser.
 *
 * @param title of the page, in the language of the viewer
 * @param path that was asked for, without query
 */
public record Page(String title, String path, Viewer viewer, Words words, Setting setting) {

  /** The same page under a title. */
  public Page titled(String other) {
    return new Page(other, path, viewer, words, setting);
  }

  /** Short for the many texts of a template. */
  public String t(String key, Object... values) {
    return words.of(key, values);
  }

  public boolean english() {
    return words.language().equals("en");
  }

  /** {@code page} for the place that the viewer is at or below, null for the others. */
  public @Nullable String current(Place place) {
    return path.equals(place.path()) || path.startsWith(place.path() + "/") ? "page" : null;
  }

  /** The entries of one group of the navigation. */
  public List<Place> places(int group) {
    return setting.places().stream().filter(place -> place.group() == group).toList();
  }

  /** The entries that stand in the bottom bar of a telephone. */
  public List<Place> near() {
    return setting.places().stream().limit(4).toList();
  }

  /** {@code light} or {@code dark} if the viewer chose one, null to follow the device. */
  public @Nullable String theme() {
    return setting.theme() == Theme.AUTO ? null : setting.theme().code();
  }
}
