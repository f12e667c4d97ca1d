package vn.loa.obligation;

/** The parts of a duty that a convention can fill where the text is silent. */
public enum Slot {
  BEARER,
  QUANTITY,
  PERIOD,
  DEADLINE,
  CHANNEL,
  TOPIC
}
