package vn.loa.app.identity;

import vn.loa.app.shell.Field;
import vn.loa.app.shell.Page;

/**
 * Coming in with a code, and choosing a password.
 *
 * @param error about the whole, empty for nothing
 */
public record StartPage(
    Page page, Field login, Field code, Field password, Field again, String error) {}
