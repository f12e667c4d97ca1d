package vn.loa.app.identity;

import vn.loa.app.shell.Viewer;

/**
 * Somebody of the demonstration, to come in as by one click.
 *
 * @param login sent along
 * @param text what the person can try
 */
public record Card(String login, Viewer viewer, String text) {}
