package vn.loa.compiler;

/** Tells measured figures to people who ask for them with {@code -Dloa.print}. */
final class Figures {

  private Figures() {}

  static void tell(String what, Object figure) {
    if (System.getProperty("loa.print") != null) System.out.println(what + ": " + figure);
  }
}
