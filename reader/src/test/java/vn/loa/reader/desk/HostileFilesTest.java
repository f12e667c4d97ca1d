package vn.loa.reader.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.reader.Original;
import vn.loa.reader.Outcome;
import vn.loa.reader.Wish;

@Tag("slow")
class HostileFilesTest {

  private static final int COUNT = 300;
  private static final Duration EACH = Duration.ofSeconds(90);

  @TempDir Path folder;

  @Test
  @DisplayName(
      "300 files made to hurt: each gets its verdict in time, nothing is called, nothing is left behind")
  void corpus() throws IOException {
    try (var server = ServerSocketChannel.open()) {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      server.configureBlocking(false);
      int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
      var process = Setting.ofProcess(null);
      var setting =
          new Setting(process.java(), process.classPath(), null, folder, process.asRoot(), null);
      try (var desk = new ReadingDesk(setting)) {
        for (var bad :
            Hostile.files(
                20261125,
                COUNT,
                "http://"
                    + InetAddress.getLoopbackAddress().getHostAddress()
                    + ":"
                    + port
                    + "/x")) {
          var outcome =
              Assertions.assertTimeoutPreemptively(EACH, () -> read(desk, bad), bad.name());
          assertThat(outcome).as(bad.name()).isNotNull();
        }
      }
      assertThat(server.accept()).as("a call to the canary").isNull();
    }
    assertThat(Files.exists(Path.of("/tmp/loa-slip.txt"))).isFalse();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.toList()).as("left behind").isEqualTo(List.of());
    }
  }

  private static Outcome read(ReadingDesk desk, Hostile.Bad bad) {
    return desk.read(new Original(bad.name(), bad.bytes(), "00"), Wish.TEXT_ONLY, Progress.NONE);
  }
}
