package vn.loa.app.journal;

import org.jspecify.annotations.Nullable;

/**
 * An act as it is read.
 *
 * @param when as people read it, dd/MM/yyyy HH:mm:ss
 * @param at the same for machines, ISO 8601
 * @param body in whose name, empty for the system
 * @param href the page of what it was done on, null where the viewer may not open it
 */
public record JournalLine(
    long id, String when, String at, String who, String body, String what, @Nullable String href) {}
