package vn.loa.app.identity;

import java.util.List;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Pager;
import vn.loa.app.shell.Tab;

/**
 * A list of people.
 *
 * @param words looked for
 * @param body number of the body looked for, empty for any
 * @param tabs open accounts, and closed ones
 * @param inviting whether the viewer may open accounts
 */
public record PeoplePage(
    Page page,
    String words,
    String body,
    String bodyName,
    List<Tab> tabs,
    List<PersonLine> lines,
    Pager pager,
    boolean inviting) {}
