package vn.loa.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Folders and classes carry nouns of the domain, files stay short, packages introduce themselves.
 */
final class NamesGuard {

  static final Set<String> FORBIDDEN_FOLDERS =
      Set.of(
          "controller",
          "service",
          "services",
          "dto",
          "model",
          "util",
          "utils",
          "common",
          "impl",
          "helper",
          "helpers",
          "manager",
          "internal");

  static final Set<String> FORBIDDEN_ENDINGS =
      Set.of("Impl", "Default", "Base", "Utils", "Util", "Helper", "Manager");

  private static final Set<String> FORBIDDEN_BEGINNINGS = Set.of("Default", "Base");

  private static final int LONGEST = 400;

  private static final Pattern LICENCE =
      Pattern.compile(
          "@author\\b|\\bLicensed under\\b|\\bCopyright \\(c\\)|\\bCopyright \\d",
          Pattern.CASE_INSENSITIVE);

  private NamesGuard() {}

  static List<String> complaints(Repository repository) {
    var complaints = new ArrayList<String>();
    for (Path folder : repository.folders()) {
      if (FORBIDDEN_FOLDERS.contains(folder.getFileName().toString())) {
        complaints.add(repository.name(folder) + ": a folder is named after a noun of the domain");
      }
    }
    var packages = new TreeSet<Path>();
    for (Path file : repository.files()) {
      String name = repository.name(file);
      if (isCode(file, name)) {
        long lines = Repository.read(file).lines().count();
        if (lines > LONGEST)
          complaints.add(name + ": " + lines + " lines, " + LONGEST + " at most");
      }
      if (Repository.has(file, ".java")) {
        complaints.addAll(ofClass(file, name));
        if (!name.endsWith("module-info.java")) packages.add(file.getParent());
      }
    }
    packages.forEach(folder -> ofPackage(repository, folder, complaints));
    return complaints;
  }

  /** A library without a test has nothing that its coverage floor could measure. */
  static List<String> untested(Repository repository) {
    return Repository.LIBRARIES.stream()
        .filter(l -> repository.sources(l).stream().anyMatch(f -> !Repository.has(f, "-info.java")))
        .filter(
            l ->
                repository.files(l + "/src/test/java").stream()
                    .noneMatch(f -> Repository.has(f, "Test.java")))
        .map(l -> l + ": no tests")
        .toList();
  }

  private static boolean isCode(Path file, String name) {
    return Repository.has(file, ".java")
        || Repository.has(file, ".sh")
        || Repository.has(file, ".css")
        || Repository.has(file, ".js")
        || name.equals("loa")
        || name.equals(".ci/run");
  }

  private static List<String> ofClass(Path file, String name) {
    var complaints = new ArrayList<String>();
    String type = file.getFileName().toString().replace(".java", "");
    if (FORBIDDEN_ENDINGS.stream().anyMatch(type::endsWith)
        || FORBIDDEN_BEGINNINGS.stream().anyMatch(type::startsWith)) {
      complaints.add(name + ": a class is a thing or an act of the domain");
    }
    // This guard has to write down what it looks for.
    boolean itself = type.startsWith("NamesGuard");
    if (!itself && LICENCE.matcher(Repository.read(file)).find()) {
      complaints.add(name + ": no author tags, no licence blocks");
    }
    return complaints;
  }

  /** Tests share the package-info of the main sources where there is one. */
  private static void ofPackage(Repository repository, Path folder, List<String> complaints) {
    String here = repository.name(folder);
    Path own = folder.resolve("package-info.java");
    Path main =
        repository
            .root()
            .resolve(here.replace("src/test/java", "src/main/java") + "/package-info.java");
    Path info = Files.exists(own) ? own : main;
    if (!Files.exists(info)) {
      complaints.add(here + ": no package-info.java");
    } else if (!Repository.read(info).contains("@NullMarked")) {
      complaints.add(repository.name(info) + ": no @NullMarked");
    }
  }
}
