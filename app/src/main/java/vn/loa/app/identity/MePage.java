package vn.loa.app.identity;

import java.util.List;
import vn.loa.app.shell.Field;
import vn.loa.app.shell.Page;

/**
 * One's own page.
 *
 * @param login name to sign in with
 * @param mandates that hold today
 * @param old the password that holds
 * @param done what was just done, empty for nothing
 */
public record MePage(
    Page page,
    String login,
    List<MandateLine> mandates,
    List<SessionLine> sessions,
    Field old,
    Field password,
    Field again,
    String done) {}
