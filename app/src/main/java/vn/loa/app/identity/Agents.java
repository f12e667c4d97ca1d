package vn.loa.app.identity;

import java.util.List;

/** What a browser says that it is, as people call it. */
final class Agents {

  /** A sign in the header, and the name; the first that fits. */
  private record Sign(String in, String name) {}

  private static final List<Sign> BROWSERS =
      List.of(
          new Sign("Edg/", "Edge"),
          new Sign("coc_coc", "Cốc Cốc"),
          new Sign("OPR/", "Opera"),
          new Sign("SamsungBrowser", "Samsung Internet"),
          new Sign("Firefox/", "Firefox"),
          new Sign("Chrome/", "Chrome"),
          new Sign("Safari/", "Safari"));

  private static final List<Sign> SYSTEMS =
      List.of(
          new Sign("iPhone", "iPhone"),
          new Sign("iPad", "iPad"),
          new Sign("Android", "Android"),
          new Sign("Windows", "Windows"),
          new Sign("Mac OS X", "macOS"),
          new Sign("Linux", "Linux"));

  private static final int LONGEST = 60;

  private Agents() {}

  static String name(String agent) {
    String browser = first(BROWSERS, agent);
    String system = first(SYSTEMS, agent);
    if (browser.isEmpty()) return agent.substring(0, Math.min(agent.length(), LONGEST));
    return system.isEmpty() ? browser : browser + ", " + system;
  }

  private static String first(List<Sign> signs, String agent) {
    return signs.stream()
        .filter(s -> agent.contains(s.in()))
        .findFirst()
        .map(Sign::name)
        .orElse("");
  }
}
