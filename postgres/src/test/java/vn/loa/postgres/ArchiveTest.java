package vn.loa.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ArchiveTest {

  @Test
  @Tag("slow")
  @DisplayName("the programs are unpacked once, however many ask, also after somebody was cut off")
  void once(@TempDir Path folder) throws Exception {
    Path cache = folder.resolve("cache");
    String name = Archive.SHIPPED.unpacked(Folder.CACHE).getFileName().toString();
    Path half = Files.createDirectories(cache.resolve(name + ".part/bin"));
    Files.writeString(half.resolve("postgres"), "half");
    try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Path> ask = () -> Archive.SHIPPED.unpacked(cache);
      var found = askers.invokeAll(IntStream.range(0, 4).mapToObj(i -> ask).toList());
      for (var one : found) assertThat(one.get()).isEqualTo(cache.toRealPath().resolve(name));
    }
    try (var all = Files.list(cache)) {
      assertThat(all.map(p -> p.getFileName().toString()).collect(Collectors.toSet()))
          .containsExactlyInAnyOrder(name, "unpacking.lock");
    }
    assertThat(Files.isExecutable(cache.resolve(name).resolve("bin/postgres"))).isTrue();
    assertThat(cache.resolve(name).resolve("lib/libicuuc.so.60")).isSymbolicLink();
    assertThat(Binaries.of(Folder.settings(folder).withCache(cache)).major()).isEqualTo(18);
  }
}
