package vn.loa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code loa demo}: the server with a province that does not exist. */
@Command(name = "demo", description = "Chạy bản trình diễn (run the demonstration)")
final class DemoCommand implements Callable<Integer> {

  /** EX_DATAERR of sysexits. */
  private static final int NOT_OURS = 65;

  /** Lies in every folder of a demonstration, so that no other is ever emptied. */
  private static final String MARK = "loa-demo";

  @Mixin final Serving serving = new Serving();

  @Option(names = "--reset", description = "Xóa dữ liệu trình diễn, làm lại từ đầu (begin anew)")
  boolean reset;

  @Override
  public Integer call() throws Exception {
    var folder = serving.folder("demo");
    var mark = folder.resolve(MARK);
    if (reset && Files.exists(folder)) {
      if (!Files.exists(mark)) {
        Server.say(
            "Thư mục "
                + folder
                + " không phải của bản trình diễn nên không xóa. Chọn thư mục khác bằng --data."
                + " (not a folder of the demonstration: nothing was deleted)");
        return NOT_OURS;
      }
      var server = new Server(serving, folder);
      if (!server.isStopped()) return Server.UNAVAILABLE;
      clear(folder);
    }
    Files.createDirectories(folder);
    if (!Files.exists(mark) && isEmpty(folder)) Files.createFile(mark);
    return new Server(serving, folder).with("loa.demo", "true").onOwnDatabase();
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  private static void clear(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}
