package vn.loa.app.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.vietnamese.Folding;

/**
 * Which passwords are good enough: long, and not one that everybody tries. No rule about kinds of
 * letters (ASVS 6.2.5), no end of validity (6.2.10).
 */
final class Passwords {

  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  private static final int FEW_LETTERS = 4;
  private static final int OWN = 6;
  private static final Set<String> COMMON = read();

  private Passwords() {}

  /**
   * What is wrong with one, by the name of the field that it was typed into.
   *
   * @param person whose name and login are no passwords
   */
  static Optional<Fault> fault(String field, String password, Person person) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(
          new Fault(
              field,
              "password-short",
              java.util.Map.of("least", "" + SHORTEST, "now", "" + length)));
    }
    if (length > LONGEST) return Optional.of(Fault.of(field, "password-long", "most", LONGEST));
    String bare = Folding.fold(password).replaceAll("[^a-z0-9]", "");
    if (isEverybodys(password, bare)) return Optional.of(Fault.of(field, "password-common"));
    if (isOnes(bare, person)) return Optional.of(Fault.of(field, "password-own"));
    return Optional.empty();
  }

  /** The same letters typed on another machine are the same password. */
  static String normal(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFC);
  }

  private static boolean isEverybodys(String password, String bare) {
    if (password.chars().distinct().count() <= FEW_LETTERS) return true;
    String word = bare.replaceAll("^[0-9]+|[0-9]+$", "");
    return COMMON.contains(bare) || COMMON.contains(word) || isRun(bare) || isRepeated(bare);
  }

  /** 123456789012, abcdefghijkl, and backwards. */
  private static boolean isRun(String bare) {
    if (bare.length() < 2) return false;
    int steps = 0;
    for (int i = 1; i < bare.length(); i++) {
      int step = bare.charAt(i) - bare.charAt(i - 1);
      if (Math.abs(step) == 1 || Math.abs(step) == 9) steps++;
    }
    return steps >= bare.length() - 2;
  }

  /** One short word over and over. */
  private static boolean isRepeated(String bare) {
    for (int size = 1; size <= bare.length() / 2; size++) {
      String word = bare.substring(0, size);
      String all = word.repeat(bare.length() / size + 1);
      if (all.startsWith(bare) && COMMON.contains(word)) return true;
      if (all.startsWith(bare) && size <= FEW_LETTERS) return true;
    }
    return false;
  }

  /** Name or login with a little around it. */
  private static boolean isOnes(String bare, Person person) {
    String name = Folding.fold(person.name()).replaceAll("[^a-z0-9]", "");
    String login = person.login().replaceAll("[^a-z0-9]", "");
    return isMostly(bare, name) || isMostly(bare, login);
  }

  private static boolean isMostly(String bare, String own) {
    if (own.length() < FEW_LETTERS || !bare.contains(own)) return false;
    return bare.replace(own, "").length() < OWN;
  }

  private static Set<String> read() {
    var file = Passwords.class.getResourceAsStream("common-passwords.txt");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
