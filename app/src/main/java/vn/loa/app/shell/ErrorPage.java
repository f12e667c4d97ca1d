package vn.loa.app.shell;

/**
 * What went wrong.
 *
 * @param reason end of the keys of its sentences below {@code shell.error}
 * @param number of the case, empty where the fault is not ours
 * @param back where to go on after signing in, empty for nowhere
 */
public record ErrorPage(Page page, String reason, String number, String back) {}
