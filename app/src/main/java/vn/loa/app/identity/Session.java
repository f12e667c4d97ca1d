package vn.loa.app.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which somebody is signed in.
 *
 * @param agent what the browser says that it is
 */
record Session(UUID id, Instant startedAt, Instant seenAt, String agent) {}
