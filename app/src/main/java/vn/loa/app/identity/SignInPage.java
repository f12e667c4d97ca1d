package vn.loa.app.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.app.shell.Page;

/**
 * The page to come in by.
 *
 * @param login as typed before
 * @param to where to go on afterwards, on this site
 * @param error what was wrong, null at first
 * @param cards people of the demonstration, none elsewhere
 */
public record SignInPage(
    Page page, String login, String to, @Nullable String error, List<Card> cards) {

  public SignInPage {
    cards = List.copyOf(cards);
  }
}
