package vn.loa.app.identity;

import vn.loa.app.shell.Field;
import vn.loa.app.shell.Page;

/**
 * Opening an account.
 *
 * @param error about the whole, empty for nothing
 */
public record InvitePage(
    Page page, Field name, Field login, PersonPage.MandateFields fields, String error) {}
