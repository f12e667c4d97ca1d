package vn.loa.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import vn.loa.cli.call.Terminal;

/** A call of the command as somebody at a terminal makes it, and what came back. */
record Invocation(int exit, String out, String err) {

  static final Path ROOT =
      Path.of(System.getProperty("loa.root", "..")).toAbsolutePath().normalize();

  static Invocation of(String... args) {
    return with(Map.of(), "", args);
  }

  static Invocation with(Map<String, String> environment, String input, String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    var terminal =
        new Terminal(
            in,
            new PrintWriter(out),
            new PrintWriter(err),
            environment,
            environment.containsKey("SCREEN"));
    int exit = Loa.run(terminal, args);
    terminal.flush();
    return new Invocation(exit, out.toString(), err.toString());
  }

  static String sample(String name) {
    return ROOT.resolve("samples").resolve(name).toString();
  }
}
