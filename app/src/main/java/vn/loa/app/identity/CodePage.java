package vn.loa.app.identity;

import vn.loa.app.shell.Page;

/**
 * A code that is shown once.
 *
 * @param person number of the person
 * @param hours how long it holds
 */
public record CodePage(
    Page page, long person, String name, String login, String code, long hours) {}
