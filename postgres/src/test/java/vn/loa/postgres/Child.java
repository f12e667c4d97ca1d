package vn.loa.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another Java that owns a server, or is refused. */
record Child(Process process, BufferedReader says) implements AutoCloseable {

  static Child start(Path folder) throws IOException {
    return start(List.of(), System.getProperty("java.class.path"), folder, Folder.CACHE);
  }

  /**
   * @param before what makes it somebody else
   */
  static Child start(List<String> before, String classPath, Path folder, Path cache)
      throws IOException {
    var command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", classPath, Owner.class.getName()));
    command.addAll(List.of(folder.toString(), cache.toString()));
    var builder = new ProcessBuilder(command).directory(Path.of("/").toFile());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("LC_ALL", "C.UTF-8");
    var process = builder.start();
    return new Child(
        process,
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
  }

  String line() throws IOException {
    return String.valueOf(says.readLine());
  }

  /** Its line, where it runs: "running", address, password. */
  String[] running() throws IOException {
    String line = line();
    assertThat(line).startsWith("running ");
    return line.split(" ", -1);
  }

  /** Lets it close its server. */
  void end() throws IOException, InterruptedException {
    process.getOutputStream().close();
    assertThat(line()).isEqualTo("closed");
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  /** As the system does it to a program that takes too much memory. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
