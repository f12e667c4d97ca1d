package vn.loa.app.identity;

/**
 * A session as it is read.
 *
 * @param id the name of the session that may be shown
 * @param agent browser and system, as far as they are known
 * @param current whether the viewer looks from it
 */
public record SessionLine(String id, String agent, String since, String seen, boolean current) {}
