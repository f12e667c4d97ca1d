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
        .forEach(
            process -> {
              String status = status(process.pid());
              int kilobytes = kilobytes(status);
              boolean first = process.pid() == root.pid();
              if (kilobytes > 0)
                out.merge(
                    first ? "command" : field(status, "Name:"), kilobytes >> 10, Integer::sum);
            });
    return out;
  }

  private static String status(long pid) {
    try {
      return Files.readString(Path.of("/proc", Long.toString(pid), "status"));
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
