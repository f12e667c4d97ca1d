package vn.loa.app.plan.page;

import java.util.List;
import vn.loa.app.shell.Tone;

/**
 * Something on a card that a person should look at.
 *
 * @param must whether the card cannot be accepted without an answer
 * @param sentence what is asked or said
 * @param because why, empty where it goes without saying
 * @param answers to choose from; empty for a mere remark
 * @param search the key of the bearer whose body may be searched for, empty for none
 */
public record AskView(
    boolean must,
    Tone tone,
    String sentence,
    String because,
    List<AnswerView> answers,
    String search) {

  public AskView {
    answers = List.copyOf(answers);
  }

  /**
   * An answer.
   *
   * @param key of the keyboard, empty for none
   * @param act what it decides, as the request names it
   * @param value what with
   */
  public record AnswerView(String key, String text, String act, String value, String about) {}
}
