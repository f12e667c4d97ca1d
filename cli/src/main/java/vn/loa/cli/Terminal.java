package vn.loa.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The surroundings of a call: its three streams and its environment.
 *
 * @param shown whether the output goes to a screen; the launcher tells it by LOA_TERMINAL
 */
record Terminal(
    InputStream in, PrintWriter out, PrintWriter err, Map<String, String> environment, boolean shown) {

  static Terminal ofProcess() {
    var environment = System.getenv();
    boolean shown =
        environment.containsKey("LOA_TERMINAL")
            ? "1".equals(environment.get("LOA_TERMINAL"))
            : System.console() != null && System.console().isTerminal();
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        environment,
        shown);
  }

  private static PrintWriter writer(FileDescriptor to) {
    var stream = new FileOutputStream(to);
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16));
  }

  @Nullable String find(String variable) {
    return environment.get(variable);
  }
}
