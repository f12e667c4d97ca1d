package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A process and all it started, as /proc tells of them. */
record ProcessTree(ProcessHandle root) {

  /** MB in memory by the name of the program, all processes of a name together. */
  Map<String, Integer> resident() {
    var out = new TreeMap<String, Integer>();
    Stream.concat(Stream.of(root), root.descendants())
        .filter(process -> !isStarting(process.pid()))
        .forEach(
            process -> {
              String status = read(process.pid(), "status");
              boolean first = process.pid() == root.pid();
              String name = first ? "command" : field(status, "Name:");
              int kilobytes = kilobytes(status);
              if (kilobytes > 0) out.merge(name, kilobytes >> 10, Integer::sum);
            });
    return out;
  }

  /** A child that has not become its program yet is its parent's memory seen a second time. */
  private static boolean isStarting(long pid) {
    String parent = field(read(pid, "status"), "PPid:");
    if (parent.isEmpty()) return true;
    String words = read(pid, "cmdline");
    return words.substring(0, Math.max(0, words.indexOf('\0'))).endsWith("/java")
        && words.equals(read(Long.parseLong(parent), "cmdline"));
  }

  private static String read(long pid, String file) {
    try {
      return Files.readString(Path.of("/proc", Long.toString(pid), file));
    } catch (IOException gone) {
      return "";
    }
  }

  private static int kilobytes(String status) {
    String value = field(status, "VmRSS:");
    return value.isEmpty() ? 0 : Integer.parseInt(value.replace("kB", "").strip());
  }

  private static String field(String status, String name) {
    return status
        .lines()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()).strip())
        .findFirst()
        .orElse("");
  }
}
