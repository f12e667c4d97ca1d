package vn.loa.reader.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What starts a reader. A cache of loaded classes fits only the words it was recorded with, so both
 * come from here.
 *
 * @param temporary the folder that the reader may write to, as it sees it
 */
record WorkerCommand(Path java, List<Path> classPath, Path temporary) {

  /** The whole name, since its class must not be loaded on this side of the wall. */
  private static final String WORKER = "vn.loa.reader.worker.Worker";

  private static final List<String> LIMITS =
      List.of(
          "-Xmx224m",
          "-Xss1m",
          "-XX:+UseSerialGC",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=20",
          "-XX:CompressedClassSpaceSize=64m",
          "-XX:ReservedCodeCacheSize=64m",
          "-XX:-UsePerfData",
          "-XX:+ExitOnOutOfMemoryError",
          "-Xlog:disable",
          "-Djava.awt.headless=true");

  /** One thread a page: more of them only wait for each other. */
  static final Map<String, String> ENVIRONMENT =
      Map.of(
          "PATH", "/usr/bin:/bin",
          "LC_ALL", "C.UTF-8",
          "OMP_THREAD_LIMIT", "1",
          "MALLOC_ARENA_MAX", "2");

  WorkerCommand {
    classPath = List.copyOf(classPath);
  }

  /** The command that starts from a cache. */
  List<String> from(Path cache) {
    return words("-XX:AOTCache=" + cache);
  }

  /** The command that leaves a cache behind when it ends. */
  List<String> recording(Path cache) {
    return words("-XX:AOTCacheOutput=" + cache);
  }

  /** The command without a cache. */
  List<String> plain() {
    return words();
  }

  private List<String> words(String... start) {
    var words = new ArrayList<String>();
    words.add(java.resolve("bin/java").toString());
    words.addAll(LIMITS);
    words.addAll(List.of(start));
    words.add("-Djava.io.tmpdir=" + temporary);
    var path = String.join(":", classPath.stream().map(Path::toString).toList());
    words.addAll(List.of("-cp", path, WORKER, temporary.toString()));
    return List.copyOf(words);
  }
}
