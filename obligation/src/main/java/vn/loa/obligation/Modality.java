package vn.loa.obligation;

/** How binding a duty is. */
public enum Modality {
  MUST,
  /** Đề nghị, khuyến khích: asked of bodies that the issuer does not command. */
  ADVISORY,
  /** A result to reach, not an act to do. */
  TARGET
}
