package vn.loa.app.plan.page;

import vn.loa.app.shell.Tone;

/**
 * Something about the document that a person should look at.
 *
 * @param at where it stands in the source, -1 where it is about the whole
 */
public record FaultView(Tone tone, String sentence, String hint, int at) {}
