package vn.loa.app.identity;

import org.jspecify.annotations.Nullable;
import vn.loa.app.shell.Page;

/**
 * The page to come in by.
 *
 * @param login as typed before
 * @param to where to go on afterwards, on this site
 * @param error what was wrong, null at first
 */
public record SignInPage(Page page, String login, String to, @Nullable String error) {}
