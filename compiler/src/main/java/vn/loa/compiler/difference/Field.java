package vn.loa.compiler.difference;

/** The parts of a duty that two versions of a plan can say differently. */
public enum Field {
  BEARER,
  ROLE,
  COORDINATORS,
  KIND,
  QUANTITY,
  PERIOD,
  CHANNEL,
  TOPIC,
  DEADLINE,
  RECIPIENT,
  MODALITY
}
