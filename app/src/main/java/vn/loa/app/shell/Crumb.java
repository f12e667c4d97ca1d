package vn.loa.app.shell;

import org.jspecify.annotations.Nullable;

/**
 * A step of the way to a page.
 *
 * @param href null for the page itself
 */
public record Crumb(String text, @Nullable String href) {}
