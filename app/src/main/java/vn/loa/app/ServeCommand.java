package vn.loa.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code loa serve}: the server for daily work. */
@Command(name = "serve", description = "Chạy máy chủ (run the server)")
final class ServeCommand implements Callable<Integer> {

  @Mixin final Serving serving = new Serving();

  @Option(
      names = "--database-url",
      description =
          "PostgreSQL 15 trở lên của bạn, jdbc:postgresql://localhost/loa (your own PostgreSQL)")
  @Nullable String databaseUrl;

  @Option(names = "--database-user", description = "Chủ cơ sở dữ liệu (owner of the database)")
  String databaseUser = "loa_owner";

  @Option(
      names = "--database-password-file",
      description = "Tệp chứa mật khẩu của chủ (file with the owner's password)")
  @Nullable Path passwordFile;

  @Override
  public Integer call() throws Exception {
    var folder = serving.folder("data");
    if (databaseUrl == null) return new Server(serving, folder).onOwnDatabase();
    String password = passwordFile == null ? "" : Files.readString(passwordFile).strip();
    return new Server(serving, folder).on(databaseUrl, databaseUser, password);
  }
}
