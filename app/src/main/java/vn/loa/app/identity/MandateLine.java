package vn.loa.app.identity;

import vn.loa.app.shell.Tone;

/**
 * A mandate as it is read.
 *
 * @param role its name, with KT. for a deputy
 * @param title chức vụ, empty for none
 * @param days from when to when
 * @param state in words, with its tone
 * @param ending whether it can still be ended
 * @param current whether the viewer acts in it now
 */
public record MandateLine(
    long id,
    long bodyId,
    String body,
    String role,
    String title,
    String days,
    String state,
    Tone tone,
    boolean ending,
    boolean current) {}
