package vn.loa.obligation;

/** Whether a bearer answers for the work or takes part in it. */
public enum Role {
  /** Chủ trì; also where the text does not say. */
  LEAD,
  /** Phối hợp. */
  COORDINATE
}
