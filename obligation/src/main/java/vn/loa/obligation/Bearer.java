package vn.loa.obligation;

import org.jspecify.annotations.Nullable;

/**
 * A body, person or group as a plan names it, not yet matched to a register of bodies.
 *
 * @param text the name as written, mended
 * @param group what kind of group it is; null for one body
 */
public record Bearer(String text, @Nullable BearerGroup group) {}
