package vn.loa.compiler.lint.order;

/** The letters that points are counted with (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
final class Alphabet {

  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
  private static final String FOREIGN = "fjwz";

  private Alphabet() {}

  /** The place of a letter from 1; 0 for anything else. */
  static int place(String label) {
    return label.length() == 1 ? LETTERS.indexOf(label.charAt(0)) + 1 : 0;
  }

  static String letter(int place) {
    return place > LETTERS.length() ? "" : LETTERS.substring(place - 1, place);
  }

  static boolean isForeign(String label) {
    return label.length() == 1 && FOREIGN.contains(label);
  }
}
