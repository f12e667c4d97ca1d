package vn.loa.reader.jail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("a process in the jail")
class JailTest {

  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

  @TempDir Path folder;

  private String run(Confinement confinement, String script) throws Exception {
    var temporary = Files.createDirectories(folder.resolve("own"));
    Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx------"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    if (ROOT) Files.setAttribute(temporary, "unix:uid", Jail.NOBODY);
    var jail = new Jail(confinement, List.of(), temporary, ROOT);
    assumeTrue(jail.isPossible(), confinement + " needs programs that are not installed");
    String inside = "cd " + jail.temporaryInside() + "; " + script;
    var builder = new ProcessBuilder(jail.around(List.of("/bin/sh", "-c", inside)));
    builder.redirectErrorStream(true).redirectInput(ProcessBuilder.Redirect.PIPE);
    builder.directory(temporary.toFile());
    var process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assumeTrue(
        !said.contains("Operation not permitted") && !said.contains("No permissions"),
        "the machine does not allow " + confinement + ": " + said);
    return said.strip();
  }

  @ParameterizedTest(name = "{0}: has limits on memory, files and their size")
  @EnumSource(Confinement.class)
  void limits(Confinement confinement) throws Exception {
    assertThat(run(confinement, "ulimit -v; ulimit -n; ulimit -c").lines())
        .containsExactly("3145728", "256", "0");
  }

  @ParameterizedTest(name = "{0}: is nobody where Loa is root")
  @EnumSource(Confinement.class)
  void nobody(Confinement confinement) throws Exception {
    assumeTrue(ROOT, "not root");
    assertThat(run(confinement, "id -u; id -G").lines()).containsExactly("65534", "65534");
  }

  @ParameterizedTest(name = "{0}: reaches no server, not even on the same machine")
  @EnumSource(value = Confinement.class, names = "PROCESS", mode = EnumSource.Mode.EXCLUDE)
  void network(Confinement confinement) throws Exception {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String call =
          "exec 3<>/dev/tcp/"
              + server.getInetAddress().getHostAddress()
              + "/"
              + server.getLocalPort()
              + " && echo reached";
      assertThat(run(confinement, "bash -c '" + call + "' 2>/dev/null; echo end")).isEqualTo("end");
    }
  }

  @ParameterizedTest(name = "{0}: writes into its folder and nowhere else")
  @EnumSource(Confinement.class)
  void writes(Confinement confinement) throws Exception {
    var other = Files.createDirectory(folder.resolve("other"));
    String script = "echo a > x && cat x; (echo b > %s/y) 2>/dev/null || echo no".formatted(other);
    assertThat(run(confinement, script).lines()).containsExactly("a", "no");
    assertThat(Files.exists(other.resolve("y"))).isFalse();
  }

  @ParameterizedTest(name = "{0}: sees no file of other people")
  @EnumSource(value = Confinement.class, names = "SANDBOX")
  void secrets(Confinement confinement) throws IOException, Exception {
    var secret = Files.writeString(folder.resolve("secret"), "mật khẩu");
    assertThat(
            run(
                confinement,
                "cat %s /etc/passwd 2>/dev/null; ls /home /root 2>/dev/null; echo end"
                    .formatted(secret)))
        .isEqualTo("end");
  }
}
