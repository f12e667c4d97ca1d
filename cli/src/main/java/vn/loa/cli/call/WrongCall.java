package vn.loa.cli.call;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words of a call, as a key and its values. */
public record WrongCall(String about, String key, Map<String, String> values) {

  public static WrongCall of(ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    return switch (wrong) {
      case UnmatchedArgumentException unknown -> unmatched(command, unknown);
      case MissingParameterException missing ->
          new WrongCall(command, "call.missing", Map.of("words", names(missing.getMissing())));
      case OverwrittenOptionException twice ->
          new WrongCall(command, "call.twice", Map.of("words", name(twice.getOverwritten())));
      default -> new WrongCall(command, "call.wrong", Map.of());
    };
  }

  private static WrongCall unmatched(String command, UnmatchedArgumentException unknown) {
    String word = unknown.getUnmatched().getFirst();
    if (word.startsWith("-")) return new WrongCall(command, "call.option", Map.of("word", word));
    var near = unknown.getSuggestions();
    if (near.isEmpty()) return new WrongCall(command, "call.word", Map.of("word", word));
    return new WrongCall(command, "call.word.near", Map.of("word", word, "near", near.getFirst()));
  }

  private static String names(List<ArgSpec> arguments) {
    return String.join(", ", arguments.stream().map(WrongCall::name).toList());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
