package vn.loa.app.calendar;

/**
 * A change of the calendar with what it rests on.
 *
 * @param source the document that orders it
 * @param reason why it is entered, in a sentence
 * @param country whether it is for everybody, or for the body in whose name it is entered
 */
record Correction(Change change, String source, String reason, boolean country) {}
