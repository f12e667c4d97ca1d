package vn.loa.reader.pdf;

import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.legacy.LegacyFont;

/**
 * A letter as it is drawn, in points from the page's top left.
 *
 * @param text what the file says it is; empty where it says nothing
 * @param x where it begins on its baseline
 * @param dx how far the next letter is from here
 * @param size of its font as it stands on the page
 * @param way how it is drawn
 */
record Glyph(String text, float x, float y, float dx, float dy, float size, Way way) {

  /**
   * What a run of letters shares.
   *
   * @param font the old family of its font, or null for Unicode
   * @param hidden whether it is drawn without ink, as words behind a scan are
   */
  record Way(@Nullable LegacyFont font, boolean hidden) {}
}
