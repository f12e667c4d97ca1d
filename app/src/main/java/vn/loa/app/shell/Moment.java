package vn.loa.app.shell;

/**
 * Something that happened, in a timeline.
 *
 * @param when as people read it: {@code 14:32, thứ Hai 17/4}
 * @param at the same for machines, ISO 8601
 * @param what a sentence
 * @param who empty where nobody did it
 */
public record Moment(String when, String at, String what, String who, Tone tone) {}
