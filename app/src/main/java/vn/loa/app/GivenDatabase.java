package vn.loa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A PostgreSQL of the user's own. */
final class GivenDatabase {

  @Option(
      names = "--database-url",
      description =
          "PostgreSQL 15 trở lên của bạn, jdbc:postgresql://localhost/loa (your own PostgreSQL)")
  @Nullable String url;

  @Option(names = "--database-user", description = "Chủ cơ sở dữ liệu (owner of the database)")
  String user = "loa_owner";

  @Option(
      names = "--database-password-file",
      description = "Tệp chứa mật khẩu của chủ (file with the owner's password)")
  @Nullable Path passwordFile;

  String password() throws IOException {
    return passwordFile == null ? "" : Files.readString(passwordFile).strip();
  }
}
