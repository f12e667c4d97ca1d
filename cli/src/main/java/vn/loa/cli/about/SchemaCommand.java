package vn.loa.cli.about;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.loa.cli.call.Arguments;
import vn.loa.cli.call.Call;
import vn.loa.cli.call.Command;
import vn.loa.cli.call.Exit;
import vn.loa.cli.wording.Wording;

/** {@code loa schema [NAME]}: the JSON Schema of {@code loa.plan/1} or of another output. */
public final class SchemaCommand implements Command {

  private static final List<String> NAMES = List.of("plan", "lint");

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public CommandSpec arguments(Wording wording, int columns) {
    return new Arguments(name(), wording, columns)
        .words(wording.say("label.schema"), "0..1")
        .spec();
  }

  @Override
  public Exit run(ParseResult given, Call call) {
    List<String> words = given.matchedPositionalValue(0, List.of());
    String name = words.isEmpty() ? "plan" : words.getFirst();
    if (!NAMES.contains(name)) {
      var values = Map.of("value", name, "choices", String.join(", ", NAMES));
      call.complain("loa schema", "call.choice", values);
      return Exit.WRONG_CALL;
    }
    String file = "/vn/loa/cli/" + name + ".schema.json";
    try (var in = SchemaCommand.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("no " + file);
      call.terminal().out().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return Exit.GOOD;
    } catch (IOException broken) {
      throw new UncheckedIOException(file, broken);
    }
  }
}
