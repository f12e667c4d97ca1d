package vn.loa.cli.call;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.loa.cli.wording.Wording;

/** The help pages: their headings, and what all commands share. */
public final class Usage {

  private static final int NARROWEST = 60;
  private static final int WIDEST = 110;

  private Usage() {}

  public static CommandSpec root(Wording wording) {
    var root = CommandSpec.create().name("loa");
    root.usageMessage().description(wording.say("help.loa").lines().toArray(String[]::new));
    root.usageMessage().footerHeading("%n" + wording.say("help.examples") + "%n");
    root.usageMessage().footer(wording.say("help.loa.examples").lines().toArray(String[]::new));
    return root;
  }

  /** Adds the options of all commands, the headings and the exit codes. */
  public static CommandSpec dress(CommandSpec spec, Wording wording, int columns) {
    spec.addOption(shared("--help", "-h", wording, columns).type(boolean.class).arity("0").build());
    spec.addOption(
        shared("--lang", "--lang", wording, columns)
            .type(String.class)
            .paramLabel("vi|en")
            .build());
    var usage = spec.usageMessage();
    int width = Math.clamp(columns, NARROWEST, WIDEST);
    usage.width(width);
    usage.description(lines(width - 1, usage.description()));
    usage.adjustLineBreaksForWideCJKCharacters(false);
    usage.customSynopsis(wording.say("help." + spec.name() + ".synopsis"));
    usage.synopsisHeading(wording.say("help.synopsis") + " ");
    usage.descriptionHeading("%n");
    usage.parameterListHeading("%n");
    usage.optionListHeading("%n" + wording.say("help.options") + "%n");
    usage.commandListHeading("%n" + wording.say("help.commands") + "%n");
    usage.exitCodeListHeading("%n" + wording.say("help.exits") + "%n");
    usage.exitCodeList(exits(wording));
    usage.sortOptions(false);
    return spec;
  }

  /** Where the explanation of an option begins. */
  private static final int INDENT = 28;

  /** Broken here: picocli breaks Vietnamese words in the middle. */
  private static String[] lines(int width, String... texts) {
    return Arrays.stream(texts)
        .flatMap(t -> Columns.wrap(t, width).stream())
        .toArray(String[]::new);
  }

  /** The lines of an explanation beside an option. */
  static String[] beside(int columns, String text) {
    return lines(Math.clamp(columns, NARROWEST, WIDEST) - INDENT, text);
  }

  private static OptionSpec.Builder shared(
      String name, String other, Wording wording, int columns) {
    var option = name.equals(other) ? OptionSpec.builder(name) : OptionSpec.builder(other, name);
    return option.description(beside(columns, wording.say("help.all." + name.substring(2))));
  }

  private static Map<String, String> exits(Wording wording) {
    var exits = new LinkedHashMap<String, String>();
    Arrays.stream(Exit.values())
        .sorted(Comparator.comparingInt(Exit::code))
        .forEach(exit -> exits.put(" " + exit.code(), exit.meaning(wording)));
    return exits;
  }
}
