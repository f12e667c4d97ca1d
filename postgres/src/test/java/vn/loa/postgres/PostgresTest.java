package vn.loa.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PostgresTest {

  @Test
  @DisplayName("rows that were kept are there after a restart, at the same address")
  void restart(@TempDir Path folder) throws Exception {
    int port;
    long t = System.nanoTime();
    try (var postgres = Folder.started(folder.resolve("data"))) {
      port = postgres.port();
      Folder.tell(postgres, "create table kept (word text)");
      Folder.tell(postgres, "insert into kept values ('còn')");
      t = System.nanoTime();
    }
    t = System.nanoTime();
    try (var postgres = Folder.started(folder.resolve("data"))) {
      assertThat(Folder.ask(postgres, "select word from kept")).isEqualTo("còn");
      assertThat(postgres.port()).isEqualTo(port);
      var p =
                  "sh",
                  "-c",
                  "ls -laR "
                      + folder.resolve("data")
                      + " | head -60; cat "
                      + folder.resolve("data")
                      + "/log/*; ps -eo pid,ppid,pgid,sid,user,args | grep '[p]ostgres'")
              .inheritIO()
              .start()
              .waitFor();
    }
  }
}
