package vn.loa.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data of a server lie. */
final class DataFolder {

  @Option(names = "--data", description = "Thư mục dữ liệu (data folder)")
  @Nullable Path data;

  /** Unless the caller says otherwise, beside the user's other data. */
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
