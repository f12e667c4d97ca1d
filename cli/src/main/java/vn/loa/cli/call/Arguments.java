package vn.loa.cli.call;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.loa.cli.wording.Wording;

/** Builds the arguments of a command with texts by key: {@code <command>.<argument>}. */
public final class Arguments {

  private final String command;
  private final Wording wording;
  private final int columns;
  private final CommandSpec spec = CommandSpec.create();

  public Arguments(String command, Wording wording, int columns) {
    this.columns = columns;
    this.command = command;
    this.wording = wording;
    spec.name(command);
    spec.usageMessage().description(wording.say("help." + command).lines().toArray(String[]::new));
  }

  /** An option with a value. */
  public Arguments value(String option, String label) {
    return add(OptionSpec.builder("--" + option).paramLabel(label).type(String.class), option);
  }

  /** An option that is there or not. */
  public Arguments flag(String option) {
    return add(OptionSpec.builder("--" + option).type(boolean.class).arity("0"), option);
  }

  private Arguments add(OptionSpec.Builder option, String name) {
    spec.addOption(option.description(text(name)).build());
    return this;
  }

  /** Words after the options. */
  public Arguments words(String label, String arity) {
    var words = PositionalParamSpec.builder().index("0..*").arity(arity).paramLabel(label);
    words.type(java.util.List.class).auxiliaryTypes(String.class);
    spec.addPositional(words.description(text("words")).build());
    return this;
  }

  private String[] text(String name) {
    return Usage.beside(columns, wording.say("help." + command + "." + name));
  }

  /** Examples, under everything else. */
  public Arguments footer(String heading, String key) {
    spec.usageMessage().footerHeading("%n" + wording.say(heading) + "%n");
    spec.usageMessage().footer(wording.say(key).lines().toArray(String[]::new));
    return this;
  }

  public CommandSpec spec() {
    return spec;
  }
}
