package vn.loa.cli.compile;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings what was made to its place: the standard output, one file, or files in a folder. */
final class Delivery {

  private final PrintWriter out;
  private final @Nullable Path file;
  private final @Nullable Path folder;
  private final String ending;
  private final Set<Path> taken = new HashSet<>();

  private final List<Path> sources;

  private Delivery(
      PrintWriter out,
      @Nullable Path file,
      @Nullable Path folder,
      String ending,
      List<Path> sources) {
    this.sources = sources;
    this.out = out;
    this.file = file;
    this.folder = folder;
    this.ending = ending;
  }

  /**
   * One plan may go to a named file; several need a folder.
   *
   * @param sources files that must never be written over
   */
  static Delivery of(Options options, boolean several, List<Path> sources, PrintWriter out) {
    String output = options.output();
    String ending = "." + options.format().ending();
    if (output == null) return new Delivery(out, null, null, ending, sources);
    var path = Path.of(output);
    boolean folder = several || output.endsWith("/") || Files.isDirectory(path);
    return new Delivery(out, folder ? null : path, folder ? path : null, ending, sources);
  }

  boolean toFiles() {
    return file != null || folder != null;
  }

  /**
   * Writes, and returns the file written; null for the standard output.
   *
   * @throws FileAlreadyExistsException where the file is one of the sources
   */
  @Nullable Path deliver(Path below, Consumer<Writer> content) throws IOException {
    var target = target(below);
    if (target == null) {
      content.accept(out);
      out.flush();
      return null;
    }
    if (Files.exists(target)) {
      for (var source : sources)
        if (Files.exists(source) && Files.isSameFile(source, target))
          throw new FileAlreadyExistsException(target.toString());
      if (!Files.isRegularFile(target)) {
        writeInto(target, content);
        return target;
      }
      if (Files.isSymbolicLink(target)) target = target.toRealPath();
    }
    var parent = target.toAbsolutePath().getParent();
    if (parent != null) Files.createDirectories(parent);
    // Beside and then renamed: nobody ever sees half a file, and a full disk spoils no old one.
    var part = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (var writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        content.accept(writer);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return target;
  }

  /** A device or a pipe is written into, never replaced. */
  private static void writeInto(Path device, Consumer<Writer> content) throws IOException {
    var stream = Files.newOutputStream(device, StandardOpenOption.WRITE);
    try (var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
      content.accept(writer);
    }
  }

  private @Nullable Path target(Path below) {
    if (file != null) return file;
    if (folder == null) return null;
    String name = Selection.name(below);
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    var target = folder.resolve(below).resolveSibling(stem + ending);
    for (int n = 2; !taken.add(target); n++) {
      target = target.resolveSibling(stem + "-" + n + ending);
    }
    return target;
  }
}
