package vn.loa.cli.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
public final class Delivery {

  private final PrintWriter out;
  private final @Nullable Path file;
  private final @Nullable Path folder;
  private final String ending;
  private final List<Path> inputs;
  private final Set<Path> taken = new HashSet<>();

  private Delivery(
      PrintWriter out,
      @Nullable Path file,
      @Nullable Path folder,
      String ending,
      List<Path> inputs) {
    this.out = out;
    this.file = file;
    this.folder = folder;
    this.ending = ending;
    this.inputs = inputs;
  }

  /**
   * One plan may go to a named file; several need a folder.
   *
   * @param output a file or folder; null for the standard output
   * @param ending of files in a folder, such as {@code .json}
   */
  public static Delivery of(
      @Nullable String output, String ending, Selection selection, PrintWriter out) {
    var inputs = selection.files();
    if (output == null) return new Delivery(out, null, null, ending, inputs);
    var path = Path.of(output);
    boolean folder = selection.isSeveral() || output.endsWith("/") || Files.isDirectory(path);
    return new Delivery(out, folder ? null : path, folder ? path : null, ending, inputs);
  }

  /**
   * The same, but where no output is named, every file goes beside its input under another ending.
   */
  public static Delivery besides(
      @Nullable String output, String ending, Selection selection, PrintWriter out) {
    if (output != null) return of(output, ending, selection, out);
    return new Delivery(out, null, Path.of(""), ending, selection.files());
  }

  /** Writes what was made of one file, and returns the file written; null for standard output. */
  public @Nullable Path deliver(Selection.Item item, Consumer<Target> content) throws IOException {
    var file = item.file();
    boolean beside = folder != null && folder.toString().isEmpty();
    return deliver(beside && file != null ? file : item.below(), content);
  }

  public boolean toFiles() {
    return file != null || folder != null;
  }

  /**
   * Where content goes, as letters or as bytes; one of the two is used.
   *
   * @param bytes kept until all are there; nothing takes them where letters go to a screen
   */
  public record Target(Writer letters, OutputStream bytes) {}

  /** Writes, and returns the file written; null for the standard output. */
  private @Nullable Path deliver(Path below, Consumer<Target> content) throws IOException {
    var target = target(below);
    if (target == null) {
      content.accept(new Target(out, OutputStream.nullOutputStream()));
      if (out.checkError()) throw new IOException("standard output");
      return null;
    }
    var parent = target.toAbsolutePath().getParent();
    if (parent != null) Files.createDirectories(parent);
    // Made whole first: a fault of the target can only show itself below.
    var made = new ByteArrayOutputStream();
    if (isInput(target)) throw new OwnInput();
    var letters = new OutputStreamWriter(made, StandardCharsets.UTF_8);
    content.accept(new Target(letters, made));
    letters.flush();
    if (Files.exists(target) && !Files.isRegularFile(target)) into(target, made);
    else replace(Files.exists(target) ? target.toRealPath() : target, made);
    return target;
  }

  /** The target is one of the texts to compile. */
  public static final class OwnInput extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private boolean isInput(Path target) throws IOException {
    if (!Files.exists(target)) return false;
    for (var input : inputs) {
      if (Files.exists(input) && Files.isSameFile(input, target)) return true;
    }
    return false;
  }

  /** Devices and pipes are written into, never replaced. */
  private static void into(Path device, ByteArrayOutputStream made) throws IOException {
    try (var out = Files.newOutputStream(device, StandardOpenOption.WRITE)) {
      made.writeTo(out);
    }
  }

  private static void replace(Path target, ByteArrayOutputStream made) throws IOException {
    // Beside and then renamed: nobody ever sees half a file, and a full disk spoils no old one.
    var part = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (var out = Files.newOutputStream(part)) {
        made.writeTo(out);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
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
