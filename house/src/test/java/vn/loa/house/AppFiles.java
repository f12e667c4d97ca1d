package vn.loa.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Java's rules cannot see of the server: templates, migrations and texts keep to their module.
 */
record AppFiles(Repository repository) {

  private static final String SOURCES = "app/src/main/java/vn/loa/app";
  private static final String TEMPLATES = "app/src/main/jte";
  private static final String TEXTS = "app/src/main/resources/vn/loa/app";
  private static final String MIGRATIONS = "db/src/main/resources/vn/loa/db";

  private static final Pattern ALLOWED = Pattern.compile("allowedDependencies\\s*=\\s*\\{([^}]*)}");
  private static final Pattern MODULE_TYPE = Pattern.compile("vn\\.loa\\.app\\.([a-z]+)\\.[A-Z]");
  private static final Pattern TEMPLATE_CALL = Pattern.compile("@template\\.([a-z]+)\\.");
  private static final Pattern MIGRATION = Pattern.compile("V[0-9_]+__([a-z]+)[a-z_]*\\.sql");
  private static final Pattern SQL_COMMENT = Pattern.compile("--[^\\n]*|comment on [^;]*;|'[^']*'");

  /** Modules are the folders that introduce themselves. */
  Set<String> modules() {
    return repository.files(SOURCES).stream()
        .filter(f -> f.getFileName().toString().equals("package-info.java"))
        .map(f -> repository.root().resolve(SOURCES).relativize(f))
        .filter(f -> f.getNameCount() == 2)
        .map(f -> f.getName(0).toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> allowed(String module) {
    var info = repository.root().resolve(SOURCES).resolve(module).resolve("package-info.java");
    var matcher = ALLOWED.matcher(Repository.read(info));
    var allowed = new TreeSet<String>();
    if (matcher.find()) {
      for (String word : matcher.group(1).split(",", -1)) {
        String name = word.strip().replace("\"", "");
        if (!name.isEmpty()) allowed.add(name);
      }
    }
    allowed.add(module);
    return allowed;
  }

  /** Templates of a module that name what the module may not. */
  List<String> foreignTemplates() {
    var complaints = new ArrayList<String>();
    for (Path file : repository.files(TEMPLATES)) {
      String module = repository.root().resolve(TEMPLATES).relativize(file).getName(0).toString();
      var allowed = modules().contains(module) ? allowed(module) : Set.of(module);
      String text = Repository.read(file);
      Stream.concat(MODULE_TYPE.matcher(text).results(), TEMPLATE_CALL.matcher(text).results())
          .map(r -> r.group(1))
          .filter(named -> !allowed.contains(named))
          .forEach(named -> complaints.add(repository.name(file) + ": names " + named));
    }
    return complaints;
  }

  /** Migrations that name the schema of another module; body.in_scope is everybody's. */
  List<String> foreignSchemas() {
    var complaints = new ArrayList<String>();
    for (Path file : repository.files(MIGRATIONS)) {
      var name = MIGRATION.matcher(file.getFileName().toString());
      if (!name.matches()) {
        complaints.add(repository.name(file) + ": V<number>__<schema>.sql");
        continue;
      }
      String sql = SQL_COMMENT.matcher(Repository.read(file)).replaceAll(" ");
      for (String schema : modules()) {
        if (schema.equals(name.group(1))) continue;
        Pattern.compile("(?<![a-z_.])" + schema + "\\.([a-z_]+)")
            .matcher(sql)
            .results()
            .map(r -> r.group())
            .filter(named -> !named.equals("body.in_scope"))
            .forEach(named -> complaints.add(repository.name(file) + ": names " + named));
      }
    }
    return complaints;
  }

  /** Texts that one language lacks, or that stand in the file of another module. */
  List<String> unevenTexts() {
    var complaints = new ArrayList<String>();
    for (String module : modules()) {
      var vi = keys(module, "vi");
      var en = keys(module, "en");
      vi.stream().filter(k -> !en.contains(k)).forEach(k -> complaints.add(k + ": no English"));
      en.stream().filter(k -> !vi.contains(k)).forEach(k -> complaints.add(k + ": no Vietnamese"));
      vi.stream()
          .filter(k -> !k.startsWith(module + ".") && !k.startsWith("journal." + module + "."))
          .forEach(k -> complaints.add(k + ": stands in the texts of " + module));
    }
    return complaints;
  }

  /** Texts that neither a class, a template nor a script names, whole or by the beginning. */
  List<String> unusedTexts() {
    String all =
        Stream.of(SOURCES, TEMPLATES, "app/src/main/resources/static")
            .flatMap(folder -> repository.files(folder).stream())
            .filter(Repository::isText)
            .map(Repository::read)
            .collect(Collectors.joining("\n"));
    return modules().stream()
        .flatMap(module -> keys(module, "vi").stream())
        .filter(key -> !key.startsWith("journal."))
        .filter(key -> !isNamed(all, key))
        .map(key -> key + ": nobody shows it")
        .toList();
  }

  private static boolean isNamed(String all, String key) {
    if (all.contains('"' + key + '"')) return true;
    // Keys are put together from a beginning and the code of a value: "plan.state." + state.
    for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
      if (all.contains('"' + key.substring(0, dot + 1) + '"')) return true;
    }
    return false;
  }

  private Set<String> keys(String module, String language) {
    var file = repository.root().resolve(TEXTS).resolve(module);
    var texts = file.resolve("messages_" + language + ".properties");
    var properties = new Properties();
    if (!java.nio.file.Files.exists(texts)) return Set.of();
    try {
      properties.load(new StringReader(Repository.read(texts)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return properties.stringPropertyNames();
  }
}
