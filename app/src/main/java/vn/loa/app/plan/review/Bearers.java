package vn.loa.app.plan.review;

import vn.loa.vietnamese.Folding;

/** Names of bearers, compared as people compare them. */
public final class Bearers {

  private Bearers() {}

  /** The name without accents, case and double blanks: "Sở Nội vụ" and "SỞ NỘI VỤ" are one. */
  public static String key(String name) {
    return Folding.fold(name).strip().replaceAll("\\s+", " ");
  }
}
