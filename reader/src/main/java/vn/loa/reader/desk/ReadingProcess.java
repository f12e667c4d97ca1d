package vn.loa.reader.desk;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.jail.Confinement;
import vn.loa.reader.jail.Jail;
import vn.loa.reader.wire.Frame;
import vn.loa.reader.wire.FrameReader;
import vn.loa.reader.wire.Request;

/** A running reader in its jail. One file at a time. */
final class ReadingProcess implements AutoCloseable {

  /** The whole name, since its class must not be loaded on this side of the wall. */
  private static final String WORKER = "vn.loa.reader.worker.Worker";

  private static final int START_SECONDS = 30;

  /** Frames waiting here hold the reader back instead of filling the memory. */
  private static final int WAITING = 8;

  private final Process process;
  private final Path temporary;
  private final Confinement confinement;
  private final BlockingQueue<Optional<Frame>> frames = new LinkedBlockingQueue<>(WAITING);
  private int files;

  private ReadingProcess(Process process, Path temporary, Confinement confinement) {
    this.process = process;
    this.temporary = temporary;
    this.confinement = confinement;
    var listener = new Thread(this::listen, "loa-reader");
    listener.setDaemon(true);
    listener.start();
  }

  /**
   * Starts a reader in the best jail that the machine allows.
   *
   * @throws IOException where none starts
   */
  static ReadingProcess start(Setting setting) throws IOException {
    var folder = Folders.make(setting);
    for (var confinement : Confinement.values()) {
      var visible = new ArrayList<>(setting.classPath());
      visible.add(setting.java());
      var jail = new Jail(confinement, visible, folder, setting.asRoot());
      if (!jail.isPossible()) continue;
      boolean hidden = setting.asRoot() && confinement != Confinement.SANDBOX;
      var path = hidden ? Readable.byNobody(setting.classPath(), folder) : setting.classPath();
      var started = start(setting, jail, path);
      if (started != null) return started;
    }
    Folders.remove(folder);
    throw new IOException("no reading process starts");
  }

  private static @Nullable ReadingProcess start(Setting setting, Jail jail, List<Path> classPath)
      throws IOException {
    var command = command(setting.java(), classPath, jail.temporaryInside());
    var builder = new ProcessBuilder(jail.around(command));
    builder.directory(jail.temporary().toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    var environment = builder.environment();
    environment.clear();
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("LC_ALL", "C.UTF-8");
    // One thread a page: more of them only wait for each other.
    environment.put("OMP_THREAD_LIMIT", "1");
    environment.put("MALLOC_ARENA_MAX", "2");
    var reader = new ReadingProcess(builder.start(), jail.temporary(), jail.confinement());
    var first = reader.next(START_SECONDS);
    if (first.isPresent() && first.get() instanceof Frame.Hello) return reader;
    reader.stop();
    return null;
  }

  private static List<String> command(Path java, List<Path> classPath, Path temporary) {
    var command = new ArrayList<String>();
    command.add(java.resolve("bin/java").toString());
    command.addAll(
        List.of(
            "-Xmx224m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:CompressedClassSpaceSize=64m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + temporary));
    var path = String.join(":", classPath.stream().map(Path::toString).toList());
    command.addAll(List.of("-cp", path, WORKER, temporary.toString()));
    return command;
  }

  private void listen() {
    var in =
        new FrameReader(
            new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16)));
    try {
      while (true) frames.put(Optional.of(in.next()));
    } catch (IOException ended) {
      process.destroyForcibly();
      frames.offer(Optional.empty());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** The next frame; none where the process ended or said nothing for so long. */
  private Optional<Frame> next(int seconds) {
    try {
      var frame = frames.poll(seconds, TimeUnit.SECONDS);
      return frame == null ? Optional.empty() : frame;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /**
   * Reads one file.
   *
   * @param patience seconds without a word after which the process is given up
   * @return whether the file was done; otherwise this process is of no more use
   */
  boolean read(Request request, byte[] bytes, int patience, Consumer<Frame> listener) {
    files++;
    try {
      request.send(process.getOutputStream(), bytes);
    } catch (IOException ended) {
      return false;
    }
    for (var frame = next(patience); frame.isPresent(); frame = next(patience)) {
      if (frame.get() instanceof Frame.Done) return true;
      listener.accept(frame.get());
    }
    return false;
  }

  Confinement confinement() {
    return confinement;
  }

  /** How many files this process was given. */
  int files() {
    return files;
  }

  private void stop() {
    process.destroyForcibly();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stop();
    Folders.remove(temporary);
  }
}
