package vn.loa.reader.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A program started as a child, fed and listened to, never longer and never larger than allowed.
 *
 * @param command absolute path of the program and its arguments
 * @param programs for the limits
 * @param seconds of the processor's time; on a busy machine it may take three times as long, then
 *     it is ended
 */
record Errand(List<String> command, Programs programs, int seconds) {

  /** A machine may be so many times as busy as an idle one. */
  private static final int BUSY = 3;

  /** Bytes of address space that a child may have. */
  static final long MOST_MEMORY = 600L << 20;

  /** Listens to what a child says. */
  interface Listener<T> {
    T hear(InputStream said) throws IOException;
  }

  /** Tells a child what to work on. */
  interface Speaker {
    void say(OutputStream to) throws IOException;
  }

  /** How it ended. */
  sealed interface End<T> {}

  /** By itself, without complaint. */
  record Done<T>(T result) implements End<T> {}

  /** It took too long. */
  record Late<T>() implements End<T> {}

  /**
   * It failed.
   *
   * @param code what it ended with
   */
  record Failed<T>(int code) implements End<T> {}

  <T> End<T> run(@Nullable Speaker speaker, Listener<T> listener) throws InterruptedException {
    Process child;
    try {
      child = start();
    } catch (IOException cannotStart) {
      return new Failed<>(-1);
    }
    try {
      return attend(child, speaker, listener);
    } finally {
      child.destroyForcibly();
    }
  }

  private Process start() throws IOException {
    var limited = new ArrayList<String>();
    Path prlimit = programs.prlimit();
    if (prlimit != null) {
      limited.add(prlimit.toString());
      limited.add("--as=" + MOST_MEMORY);
      limited.add("--cpu=" + (seconds + 1));
      limited.add("--core=0");
    }
    limited.addAll(command);
    var builder = new ProcessBuilder(limited).redirectError(ProcessBuilder.Redirect.DISCARD);
    var environment = builder.environment();
    environment.clear();
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("OMP_THREAD_LIMIT", "1");
    Path tessdata = programs.tessdata();
    if (tessdata != null) environment.put("TESSDATA_PREFIX", tessdata.toString());
    return builder.start();
  }

  private <T> End<T> attend(Process child, @Nullable Speaker speaker, Listener<T> listener)
      throws InterruptedException {
    var late = new AtomicBoolean();
    CompletableFuture<Process> end = child.onExit();
    var unused =
        end.orTimeout(BUSY * (long) seconds, TimeUnit.SECONDS)
            .whenComplete(
                (exited, trouble) -> {
                  if (trouble == null) return;
                  late.set(true);
                  child.destroyForcibly();
                });
    var speaking = Thread.ofVirtual().start(() -> speak(child, speaker));
    @Nullable T result = null;
    try (var said = child.getInputStream()) {
      result = listener.hear(said);
      // What nobody wants to hear must not keep the child waiting.
      said.skip(Long.MAX_VALUE);
    } catch (IOException brokenOff) {
      child.destroyForcibly();
    }
    int code = child.waitFor();
    speaking.join();
    if (late.get()) return new Late<>();
    return code != 0 || result == null ? new Failed<>(code) : new Done<>(result);
  }

  private static void speak(Process child, @Nullable Speaker speaker) {
    try (var to = child.getOutputStream()) {
      if (speaker != null) speaker.say(to);
    } catch (IOException childIsGone) {
      // Its end tells why.
    }
  }
}
