package vn.loa.obligation;

/** What sort of act a duty asks for. */
public enum DutyKind {
  PUBLISH,
  BROADCAST,
  REPORT,
  PLAN,
  TRAIN,
  INSPECT,
  URGE,
  EVENT,
  PRINT,
  FEEDBACK,
  PROCEDURE,
  BUDGET,
  BULLETIN,
  COMMEND,
  OTHER
}
