package vn.loa.app.identity;

import vn.loa.app.shell.Tone;

/**
 * A person in a list.
 *
 * @param roles of today, with where
 * @param state in words, with its tone
 */
public record PersonLine(
    long id, String name, String login, String body, String roles, String state, Tone tone) {}
