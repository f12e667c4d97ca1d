package vn.loa.cli.call;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
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

  /** The process's own, with its standard output as given. */
  public static Terminal ofProcess(OutputStream standardOutput) {
    var environment = System.getenv();
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        writer(standardOutput),
        writer(new FileOutputStream(FileDescriptor.err)),
        environment,
        "1".equals(environment.get("LOA_TERMINAL")));
  }

  private static PrintWriter writer(OutputStream stream) {
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
