package vn.loa.compiler.lint.order;

/** Roman numbers of parts. */
final class Roman {

  private static final String[] NUMBERS = {
    "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
    "XV"
  };

  private Roman() {}

  /** Its value; 0 for anything that is no such number. */
  static int value(String number) {
    for (int i = 1; i < NUMBERS.length; i++) if (NUMBERS[i].equals(number)) return i;
    return 0;
  }

  static String of(int value) {
    return value < NUMBERS.length ? NUMBERS[value] : String.valueOf(value);
  }
}
