package vn.loa.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The identifiers of DICTIONARY.md: third column of its tables, several parted by a slash. */
record Dictionary(Set<String> identifiers) {

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^public (?:(?:final|sealed|non-sealed|abstract|static) )*(?:class|record|interface|enum|@interface) (\\w+)",
          Pattern.MULTILINE);

  static Dictionary of(String markdown) {
    var identifiers = new TreeSet<String>();
    for (String line : markdown.lines().toList()) {
      String[] cells = line.split("\\|", -1);
      if (cells.length < 4) continue;
      for (String word : cells[3].split("/", -1)) {
        identifiers.add(word.replace("`", "").strip());
      }
    }
    return new Dictionary(identifiers);
  }

  /** Public top-level types of a module that the dictionary does not know. */
  List<String> unknownTypes(Repository repository, String module) {
    var unknown = new ArrayList<String>();
    for (Path file : repository.sources(module)) {
      PUBLIC_TYPE
          .matcher(Repository.read(file))
          .results()
          .map(r -> r.group(1))
          .filter(type -> !identifiers.contains(type))
          .forEach(
              type ->
                  unknown.add(repository.name(file) + ": " + type + " is not in DICTIONARY.md"));
    }
    return unknown;
  }
}
