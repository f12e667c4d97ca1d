package vn.loa.cli.comparison;

import java.io.Writer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.loa.cli.call.Call;
import vn.loa.cli.call.Command;
import vn.loa.cli.call.Exit;
import vn.loa.cli.json.DifferenceJson;
import vn.loa.cli.ledger.Ledger;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.difference.Difference;

/** {@code loa diff OLD NEW}. */
public final class DiffCommand implements Command {

  private record Result(Difference difference) implements TwoPlans.Result {

    @Override
    public Ledger ledger(Wording wording) {
      return Ledger.of(difference, wording);
    }

    @Override
    public void json(Wording wording, Writer to) {
      DifferenceJson.write(difference, wording, to);
    }

    @Override
    public boolean agrees() {
      return !difference.hasChanges();
    }
  }

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public CommandSpec arguments(Wording wording, int columns) {
    return TwoPlans.arguments(name(), wording, columns);
  }

  @Override
  public Exit run(ParseResult given, Call call) {
    return new TwoPlans(name(), DiffCommand::compare).run(given, call);
  }

  private static TwoPlans.Result compare(CompiledPlan before, CompiledPlan after) {
    return new Result(Difference.of(before, after));
  }
}
