package vn.loa.reader.word;

import org.jspecify.annotations.Nullable;

/**
 * What a style or a run says about its characters; null where it says nothing.
 *
 * @param font of letters beyond ASCII
 */
record RunFacts(@Nullable String font, @Nullable Boolean isCapital, @Nullable Boolean isHidden) {

  static final RunFacts SILENT = new RunFacts(null, null, null);

  static RunFacts of(@Nullable Element properties) {
    if (properties == null) return SILENT;
    var capital = properties.flag("w:caps");
    if (capital == null) capital = properties.flag("w:smallCaps");
    return new RunFacts(font(properties), capital, properties.flag("w:vanish"));
  }

  private static @Nullable String font(Element properties) {
    var fonts = properties.child("w:rFonts");
    if (fonts == null) return null;
    for (String slot : new String[] {"hAnsi", "ascii"}) {
      String theme = fonts.attribute(slot + "Theme");
      if (theme != null) return "theme " + theme;
      String name = fonts.attribute(slot);
      if (name != null) return name;
    }
    return null;
  }

  /** These, and what others say where these are silent. */
  RunFacts over(RunFacts others) {
    return new RunFacts(
        font == null ? others.font : font,
        isCapital == null ? others.isCapital : isCapital,
        isHidden == null ? others.isHidden : isHidden);
  }

  boolean capital() {
    return Boolean.TRUE.equals(isCapital);
  }

  boolean hidden() {
    return Boolean.TRUE.equals(isHidden);
  }
}
