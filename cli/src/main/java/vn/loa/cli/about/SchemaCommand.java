package vn.loa.cli.about;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.loa.cli.call.Arguments;
import vn.loa.cli.call.Call;
import vn.loa.cli.call.Command;
import vn.loa.cli.call.Exit;
import vn.loa.cli.wording.Wording;

/** {@code loa schema}: the JSON Schema of {@code loa.plan/1}. */
public final class SchemaCommand implements Command {

  private static final String FILE = "/vn/loa/cli/plan.schema.json";

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public CommandSpec arguments(Wording wording, int columns) {
    return new Arguments(name(), wording, columns).spec();
  }

  @Override
  public Exit run(ParseResult given, Call call) {
    try (var in = SchemaCommand.class.getResourceAsStream(FILE)) {
      if (in == null) throw new IllegalStateException("no " + FILE);
      call.terminal().out().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return Exit.GOOD;
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE, broken);
    }
  }
}
