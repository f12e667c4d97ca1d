package vn.loa.app.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.loa.app.shell.Typed;

/** Name and login as they were typed. */
public record PersonForm(String name, String login) {

  public PersonForm {
    name = Objects.requireNonNullElse(name, "");
    login = Objects.requireNonNullElse(login, "");
  }

  static final PersonForm EMPTY = new PersonForm("", "");

  private static final int LONGEST = 200;
  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

  String plainName() {
    return Typed.line(name);
  }

  String plainLogin() {
    return SigningIn.plain(login);
  }

  /** What is wrong with both. */
  List<Fault> faults() {
    var faults = new ArrayList<>(nameFaults(name));
    if (!LOGIN.matcher(plainLogin()).matches()) faults.add(Fault.of("login", "login-form"));
    return faults;
  }

  /** What is wrong with a name. */
  static List<Fault> nameFaults(String name) {
    String plain = Typed.line(name);
    int length = plain.codePointCount(0, plain.length());
    if (length > LONGEST)
      return List.of(
          new Fault("name", "name-long", Map.of("most", "" + LONGEST, "now", grouped(length))));
    boolean letters = plain.codePoints().filter(Character::isLetter).count() >= 2;
    return letters ? List.of() : List.of(Fault.of("name", "name-none"));
  }

  /** 1.048.576 */
  private static String grouped(int number) {
    return String.format(java.util.Locale.ROOT, "%,d", number).replace(',', '.');
  }
}
