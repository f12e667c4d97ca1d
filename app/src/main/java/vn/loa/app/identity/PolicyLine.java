package vn.loa.app.identity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One line of a policy: who may call a route.
 *
 * @param roles empty where {@code admitted} says all
 */
record PolicyLine(HttpMethod verb, PathPattern path, Admitted admitted, Set<Role> roles) {

  /** Whom a line lets in at all. */
  enum Admitted {
    /** Anybody, without an account. */
    PUBLIC,
    /** Whoever is signed in. */
    SIGNED_IN,
    /** Whoever acts in one of the roles. */
    ROLES
  }

  PolicyLine {
    roles = Set.copyOf(roles);
  }

  /**
   * @param line {@code VERB PATH PUBLIC}, {@code VERB PATH SIGNED_IN} or {@code VERB PATH ROLE ...}
   * @throws IllegalArgumentException for anything else: the server does not start
   */
  static PolicyLine parse(String line) {
    String[] words = line.strip().split("\\s+");
    if (words.length < 3) throw new IllegalArgumentException("no roles: " + line);
    var path = PathPatternParser.defaultInstance.parse(words[1]);
    var verb = HttpMethod.valueOf(words[0].toUpperCase(Locale.ROOT));
    if (words.length == 3 && words[2].equals("PUBLIC"))
      return new PolicyLine(verb, path, Admitted.PUBLIC, Set.of());
    if (words.length == 3 && words[2].equals("SIGNED_IN"))
      return new PolicyLine(verb, path, Admitted.SIGNED_IN, Set.of());
    var roles = EnumSet.noneOf(Role.class);
    for (int i = 2; i < words.length; i++) roles.add(Role.valueOf(words[i]));
    return new PolicyLine(verb, path, Admitted.ROLES, roles);
  }

  boolean isFor(HttpMethod asked, PathContainer target) {
    return verb.equals(asked) && path.matches(target);
  }
}
