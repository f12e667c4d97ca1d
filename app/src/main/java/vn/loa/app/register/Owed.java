package vn.loa.app.register;

import org.jspecify.annotations.Nullable;

/**
 * A duty in force that a body owes.
 *
 * @param next when it is expected next; null where nothing is expected any more
 */
public record Owed(RegisteredObligation obligation, Owing owing, @Nullable Expected next) {}
