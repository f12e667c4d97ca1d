package vn.loa.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The repository speaks of its subject only: hosts are named from a list, and no folder of a
 * particular machine or word of a particular workshop slips in.
 */
final class HygieneGuard {

  /**
   * Hosts that a text of this repository may name: schemas, licences, and names made for examples.
   */
  private static final Set<String> HOSTS =
      Set.of(
          "maven.apache.org",
          "www.apache.org",
          "www.w3.org",
          // Names of vocabularies inside DOCX files; nothing is fetched from them.
          "schemas.openxmlformats.org",
          "purl.oclc.org",
          "json-schema.org",
          "keepachangelog.com",
          "semver.org");

  private static final Pattern EXAMPLE_HOST =
      Pattern.compile("(.*\\.)?(example|test|invalid|localhost)|127\\.0\\.0\\.1");

  private static final Pattern HOST =
      Pattern.compile("\\b(?:https?|ftp|jdbc:[a-z]+)://([A-Za-z0-9.-]+)");

  // Broken in two, so that this file passes its own test.
  private static final List<Pattern> FOREIGN =
      List.of(
          word("pro" + "mpts?"),
          word("chat" + "gpt"),
          word("cla" + "ude"),
          word("anthro" + "pic"),
          word("open" + "ai"),
          word("co" + "pilot"),
          word("sub-?ag" + "ents?"),
          word("language mo" + "dels?"),
          word("shared ses" + "sions?"),
          word("before-" + "stop"),
          word("repo1?\\.ma" + "ven"),
          word("central\\.sona" + "type"),
          word("registry\\.np" + "mjs"),
          word("files\\.pytho" + "nhosted"),
          word("arti" + "factory"),
          Pattern.compile("(?<![\\w.*}])/(wo" + "rk|fa" + "rm|ro" + "ot|ho" + "me)/"));

  private HygieneGuard() {}

  static List<String> complaints(Repository repository) {
    var complaints = new ArrayList<String>();
    for (Path file : repository.files()) {
      if (!Repository.isText(file)) continue;
      String name = repository.name(file);
      String text = Repository.read(file);
      if (isForeignLicence(name)) continue;
      HOST.matcher(text)
          .results()
          .map(r -> r.group(1))
          .filter(host -> !HOSTS.contains(host) && !EXAMPLE_HOST.matcher(host).matches())
          .forEach(host -> complaints.add(name + ": host " + host));
      for (Pattern foreign : FOREIGN) {
        foreign.matcher(text).results().forEach(r -> complaints.add(name + ": " + r.group()));
      }
    }
    return complaints;
  }

  /** The licence of a font travels with it, word for word. */
  private static boolean isForeignLicence(String name) {
    return name.endsWith("/fonts/LICENSE");
  }

  private static Pattern word(String regex) {
    return Pattern.compile("\\b" + regex + "\\b", Pattern.CASE_INSENSITIVE);
  }
}
