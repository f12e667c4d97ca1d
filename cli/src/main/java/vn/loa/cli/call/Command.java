package vn.loa.cli.call;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.loa.cli.wording.Wording;

/** One word after "loa" and what it does. */
public interface Command {

  String name();

  /** Its arguments, with their explanations in the language and width of the call. */
  CommandSpec arguments(Wording wording, int columns);

  Exit run(ParseResult given, Call call);
}
