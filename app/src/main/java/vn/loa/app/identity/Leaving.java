package vn.loa.app.identity;

import org.jspecify.annotations.Nullable;

/**
 * Somebody leaves.
 *
 * @param bodyId the body whose work is left, null for all
 */
public record Leaving(long person, @Nullable Long bodyId) {}
