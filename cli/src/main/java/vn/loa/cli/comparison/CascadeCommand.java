package vn.loa.cli.comparison;

import java.io.Writer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.loa.cli.call.Call;
import vn.loa.cli.call.Command;
import vn.loa.cli.call.Exit;
import vn.loa.cli.json.CascadeJson;
import vn.loa.cli.ledger.Ledger;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.cascade.Cascade;

/** {@code loa cascade PARENT CHILD}. */
public final class CascadeCommand implements Command {

  private record Result(Cascade cascade) implements TwoPlans.Result {

    @Override
    public Ledger ledger(Wording wording) {
      return Ledger.of(cascade, wording);
    }

    @Override
    public void json(Wording wording, Writer to) {
      CascadeJson.write(cascade, wording, to);
    }

    @Override
    public boolean agrees() {
      return !cascade.hasGaps();
    }
  }

  @Override
  public String name() {
    return "cascade";
  }

  @Override
  public CommandSpec arguments(Wording wording, int columns) {
    return TwoPlans.arguments(name(), wording, columns);
  }

  @Override
  public Exit run(ParseResult given, Call call) {
    return new TwoPlans(name(), CascadeCommand::compare).run(given, call);
  }

  private static TwoPlans.Result compare(CompiledPlan parent, CompiledPlan child) {
    return new Result(Cascade.of(parent, child));
  }
}
