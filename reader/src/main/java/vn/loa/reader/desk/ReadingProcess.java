package vn.loa.reader.desk;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.jail.Confinement;
import vn.loa.reader.jail.Jail;
import vn.loa.reader.wire.Frame;
import vn.loa.reader.wire.FrameReader;
import vn.loa.reader.wire.Request;

/** A running reader in its jail. One file at a time. */
final class ReadingProcess implements AutoCloseable {

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
      if (setting.cache() != null) visible.add(setting.cache());
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
    var worker = new WorkerCommand(setting.java(), classPath, jail.temporaryInside());
    var cache = setting.cache();
    var command = cache == null ? worker.plain() : worker.from(cache);
    var builder = new ProcessBuilder(jail.around(command));
    builder.directory(jail.temporary().toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    builder.environment().putAll(WorkerCommand.ENVIRONMENT);
    var reader = new ReadingProcess(builder.start(), jail.temporary(), jail.confinement());
    var first = reader.next(START_SECONDS);
    if (first.isPresent() && first.get() instanceof Frame.Hello) return reader;
    reader.stop();
    return null;
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

  /** Ends it with all that it started: what still runs could still write. */
  private void stop() {
    var all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    try {
      for (var one : all) one.onExit().get(5, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException left) {
      // The system ends it with the jail around it.
    }
  }

  @Override
  public void close() {
    stop();
    Folders.remove(temporary);
  }
}
