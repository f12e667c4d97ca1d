package vn.loa.app;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that serve have in common. */
final class Serving {

  static final int PORT = 8080;

  @Option(names = "--port", description = "Cổng (port), mặc định ${DEFAULT-VALUE}")
  int port = PORT;

  @Mixin final DataFolder data = new DataFolder();

  @Option(names = "--no-browser", description = "Không mở trình duyệt (open no browser)")
  boolean noBrowser;

  @Option(
      names = "--listen",
      description = "Địa chỉ lắng nghe (address), mặc định ${DEFAULT-VALUE}: chỉ máy này")
  String listen = "127.0.0.1";

  Path folder(String name) {
    return data.folder(name);
  }
}
