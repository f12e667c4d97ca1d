package vn.loa.cli.call;

import java.util.Map;
import java.util.function.Supplier;
import vn.loa.cli.wording.Wording;

/**
 * One call of the command.
 *
 * @param guard runs a piece of work so that a mistake of ours in it does not stop the next piece
 */
public record Call(Terminal terminal, Wording wording, Guard guard) {

  /** Runs work about a file, and says so when it breaks by our fault. */
  @FunctionalInterface
  public interface Guard {
    Exit run(String about, Supplier<Exit> work);
  }

  /**
   * Says what is wrong and, under it, what to do.
   *
   * @param about the file or word that it is about
   * @param key of the sentence; the key with {@code .fix} is the advice
   */
  public void complain(String about, String key, Map<String, String> values) {
    terminal.out().flush();
    String what = wording.say(key, values);
    var all =
        Map.of("about", Plain.text(about), "what", what, "fix", wording.say(key + ".fix", values));
    terminal.err().println(wording.say("complaint", all));
    terminal.err().flush();
  }

  /** Says something that is good to know. */
  public void note(String about, String what) {
    terminal.err().println(wording.say("note", Map.of("about", Plain.text(about), "what", what)));
  }
}
