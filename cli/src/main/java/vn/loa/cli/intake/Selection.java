package vn.loa.cli.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The files that the words of a call mean, in order: a folder means all texts below it, {@code -}
 * the standard input.
 *
 * @param skipped files of folders that are no text by their names
 * @param troubles words that mean no file
 */
public record Selection(List<Item> items, List<Path> skipped, List<Trouble> troubles) {

  static final String STANDARD_INPUT = "-";

  /**
   * One file to compile.
   *
   * @param file null for the standard input
   * @param below its place below the folder that was named, or its name alone
   */
  public record Item(String shown, @Nullable Path file, Path below) {}

  /** A word or folder that could not be followed, and why. */
  public record Trouble(String shown, Intake.Refused why) {}

  public static Selection of(List<String> words) {
    var selection = new Selection(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (var word : words) selection.add(word);
    return selection;
  }

  private void add(String word) {
    if (word.equals(STANDARD_INPUT)) {
      items.add(new Item("stdin", null, Path.of("stdin")));
      return;
    }
    try {
      var path = Path.of(word);
      if (Files.isDirectory(path)) folder(path, word);
      else items.add(new Item(word, path, Path.of(name(path))));
    } catch (InvalidPathException unheard) {
      troubles.add(new Trouble(word, Intake.Refused.noInput("missing")));
    }
  }

  private void folder(Path folder, String word) {
    var found = new ArrayList<Path>();
    int skippedBefore = skipped.size();
    int troublesBefore = troubles.size();
    try {
      Files.walkFileTree(folder, new Walk(found));
    } catch (IOException failed) {
      troubles.add(new Trouble(word, Intake.refused(failed)));
    }
    found.sort(Comparator.naturalOrder());
    skipped.subList(skippedBefore, skipped.size()).sort(Comparator.naturalOrder());
    for (var file : found) items.add(new Item(file.toString(), file, folder.relativize(file)));
    if (found.isEmpty() && troubles.size() == troublesBefore) {
      troubles.add(new Trouble(word, Intake.Refused.noInput("nothing")));
    }
  }

  /** The files among them, without the standard input. */
  public List<Path> files() {
    return items.stream().map(Item::file).filter(Objects::nonNull).toList();
  }

  public boolean isSeveral() {
    return items.size() + skipped.size() > 1;
  }

  static String name(Path file) {
    var name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /** Whether a file in a folder looks like a document by its name. */
  private static boolean isDocument(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "txt", "text", "md", "markdown", "html", "htm" -> name.indexOf('.') > 0;
      case "pdf", "docx", "docm", "doc" -> name.indexOf('.') > 0;
      case "png", "jpg", "jpeg", "tif", "tiff" -> name.indexOf('.') > 0;
      default -> false;
    };
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final List<Path> found;

    Walk(List<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = name(folder).startsWith(".") && name(folder).length() > 2;
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // A pipe or a socket in a folder would be waited for without end.
      boolean wanted = isDocument(file) && Files.isRegularFile(file);
      if (!name(file).startsWith(".")) (wanted ? found : skipped).add(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) {
      troubles.add(new Trouble(file.toString(), Intake.refused(failed)));
      return FileVisitResult.CONTINUE;
    }
  }
}
