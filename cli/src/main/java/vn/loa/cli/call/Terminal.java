package vn.loa.cli.call;

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
 * The surroundings of a call.
 *
 * @param shown whether the output goes to a screen; the launcher tells it by LOA_TERMINAL
 */
public record Terminal(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Map<String, String> environment,
    boolean shown) {

  private static final int USUAL_WIDTH = 100;

  public static Terminal ofProcess() {
    var environment = System.getenv();
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        environment,
        "1".equals(environment.get("LOA_TERMINAL")));
  }

  private static PrintWriter writer(FileDescriptor to) {
    var stream = new Sink(new FileOutputStream(to));
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16));
  }

  public @Nullable String find(String variable) {
    return environment.get(variable);
  }

  /** The width of the screen in characters, or the usual one. */
  public int columns() {
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
  }

  public void flush() {
    out.flush();
    err.flush();
  }
}
