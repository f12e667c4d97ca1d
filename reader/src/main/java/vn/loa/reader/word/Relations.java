package vn.loa.reader.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which part of a DOCX file plays which role for another one. */
final class Relations {

  private final Map<String, String> targets = new HashMap<>();

  private Relations() {}

  /** Those of a part; of the whole file for an empty name. */
  static Relations of(Archive archive, String part) {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    var relations = new Relations();
    byte[] own = archive.part(folder + "_rels/" + part.substring(slash + 1) + ".rels");
    if (own == null) return relations;
    try {
      PartXml.each(own, "Relationships", e -> relations.add(e, folder));
    } catch (PartXml.Broken broken) {
      // The usual names are tried then.
    }
    return relations;
  }

  private void add(Element relation, String folder) {
    String type = relation.attribute("Type");
    String target = relation.attribute("Target");
    if (type == null || target == null || "External".equals(relation.attribute("TargetMode")))
      return;
    targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target));
  }

  private static String resolved(String folder, String target) {
    List<String> path = new ArrayList<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
      if (step.equals("..") && !path.isEmpty()) path.removeLast();
      else if (!step.isEmpty() && !step.equals(".")) path.add(step);
    }
    return String.join("/", path);
  }

  /** The part with a role such as {@code styles}, or null. */
  @Nullable String target(String role) {
    return targets.get(role);
  }
}
