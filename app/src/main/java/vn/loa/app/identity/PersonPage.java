package vn.loa.app.identity;

import java.util.List;
import vn.loa.app.shell.Choice;
import vn.loa.app.shell.Field;
import vn.loa.app.shell.Page;

/**
 * Somebody's account as others see it, or a question about it.
 *
 * @param mandates all, or the one that is about to end
 * @param line who it is
 * @param open what is in the person's hands, a line each
 * @param error about the whole, empty for nothing
 * @param acting whether the viewer may change anything here
 * @param closed whether the person is shut out
 */
public record PersonPage(
    Page page,
    PersonLine line,
    List<MandateLine> mandates,
    List<String> open,
    Field name,
    Field successor,
    MandateFields fields,
    String error,
    boolean acting,
    boolean closed) {

  /** The questions of a mandate. */
  public record MandateFields(
      Field body,
      String bodyName,
      Field role,
      List<Choice> roles,
      Field title,
      boolean deputy,
      Field firstDay,
      Field lastDay) {}
}
