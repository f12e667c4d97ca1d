package vn.loa.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Nobody swallows what he does not know: {@code catch (Exception)} and {@code catch (Throwable)}
 * stand nowhere but at the top edge. The sources are read and not the classes, where the compiler's
 * own handlers of try-with-resources catch Throwable.
 */
final class CatchGuard {

  private static final Set<String> TOP_EDGE = Set.of("cli/src/main/java/vn/loa/cli/Loa.java");

  private static final Pattern COMMENT_OR_STRING =
      Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\\\n])*\"", Pattern.DOTALL);

  private static final Pattern CATCH =
      Pattern.compile("\\bcatch\\s*\\([^)]*\\b(?:java\\.lang\\.)?(Exception|Throwable)\\b[^)]*\\)");

  private CatchGuard() {}

  static List<String> complaints(Repository repository) {
    var complaints = new ArrayList<String>();
    for (Path file : repository.files()) {
      String name = repository.name(file);
      if (name.contains("src/main/java/") && name.endsWith(".java") && !TOP_EDGE.contains(name)) {
        String code = COMMENT_OR_STRING.matcher(Repository.read(file)).replaceAll(" ");
        CATCH
            .matcher(code)
            .results()
            .forEach(r -> complaints.add(name + ": catch of " + r.group(1)));
      }
    }
    return complaints;
  }
}
