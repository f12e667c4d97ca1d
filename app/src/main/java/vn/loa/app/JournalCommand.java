package vn.loa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loa.app.journal.Head;
import vn.loa.app.journal.Verifier;
import vn.loa.postgres.Postgres;
import vn.loa.postgres.Reason;
import vn.loa.postgres.Settings;
import vn.loa.postgres.Start;

/** {@code loa journal verify}: whether anybody touched what was written down. */
@Command(
    name = "journal",
    description = "Nhật ký (the journal)",
    subcommands = JournalCommand.Verify.class)
final class JournalCommand {

  /** Works beside a running server and without one; writes nothing. */
  @Command(
      name = "verify",
      description =
          "Kiểm tra chuỗi niêm của nhật ký; mã 0: nguyên vẹn, 1: hỏng, 2: có dòng chưa niêm"
              + " (checks the chain; 0 whole, 1 damaged, 2 rows outside the chain)")
  static final class Verify implements Callable<Integer> {

    private static final int DAMAGED = 1;
    private static final int LATE = 2;
    private static final int UNAVAILABLE = 69;

    @Mixin final DataFolder data = new DataFolder();
    @Mixin final GivenDatabase given = new GivenDatabase();

    @Option(
        names = "--heads",
        description = "Tệp giữ các đầu chuỗi (file of kept ends of the chain)")
    @Nullable Path heads;

    @Override
    public Integer call() throws Exception {
      if (given.url != null) return verify(given.url, given.user, given.password());
      var folder = data.folder("data");
      if (!Files.isDirectory(folder.resolve("postgres"))) {
        Server.say(
            "Không thấy dữ liệu của Loa ở " + folder + ". Chỉ thư mục bằng --data. (no data here)");
        return UNAVAILABLE;
      }
      return switch (Postgres.start(Settings.of(folder.resolve("postgres")))) {
        case Start.Running running -> {
          try (var postgres = running.postgres()) {
            yield verify(postgres.url(Database.NAME), folder);
          }
        }
        case Start.Refused refused when refused.reason() == Reason.RUNNING_ALREADY ->
            verify(Database.running(folder), folder);
        case Start.Refused refused -> {
          Server.say(Refusals.sentence(refused));
          yield UNAVAILABLE;
        }
      };
    }

    private int verify(String url, Path folder) throws IOException {
      return verify(url, Database.SERVER, Database.serving(folder.resolve("secrets")));
    }

    private int verify(String url, String user, String password) throws IOException {
      long begun = System.nanoTime();
      try (var connection = DriverManager.getConnection(url, user, password)) {
        var verdict = Verifier.verify(connection, Head.read(headsFile()));
        double seconds = (System.nanoTime() - begun) / 1e9;
        Verdicts.lines(verdict, seconds).forEach(Server::say);
        if (!verdict.isWhole()) return DAMAGED;
        return verdict.isLate() ? LATE : 0;
      } catch (SQLException failure) {
        Server.say(
            "Không đọc được nhật ký ở "
                + url
                + ". Kiểm tra địa chỉ, người dùng và mật khẩu của cơ sở dữ liệu: "
                + failure.getMessage()
                + " (the journal cannot be read)");
        return UNAVAILABLE;
      }
    }

    private Path headsFile() {
      return heads == null ? data.folder("data").resolve("journal-heads") : heads;
    }
  }
}
