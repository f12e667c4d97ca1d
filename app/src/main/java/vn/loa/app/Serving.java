package vn.loa.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands that serve have in common. */
final class Serving {

  static final int PORT = 8080;

  @Option(names = "--port", description = "Cổng (port), mặc định ${DEFAULT-VALUE}")
  int port = PORT;

  @Option(names = "--data", description = "Thư mục dữ liệu (data folder)")
  @Nullable Path data;

  @Option(names = "--no-browser", description = "Không mở trình duyệt (open no browser)")
  boolean noBrowser;

  @Option(
      names = "--listen",
      description = "Địa chỉ lắng nghe (address), mặc định ${DEFAULT-VALUE}: chỉ máy này")
  String listen = "127.0.0.1";

  /** Where the data lie unless the caller says: beside the user's other data. */
  Path folder(String name) {
    if (data != null) return data.toAbsolutePath().normalize();
    String shared = System.getenv("XDG_DATA_HOME");
    var home =
        shared == null || shared.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(shared);
    return home.resolve("loa").resolve(name);
  }
}
