package vn.loa.compiler.clause;

/** What a section of a plan is for, told by its heading. */
public enum Purpose {
  OBJECTIVES,
  REQUIREMENTS,
  AUDIENCE,
  /** What has been done or how things stand. */
  SITUATION,
  /** What is to be told: topics, not duties. */
  CONTENT,
  /** How it is to be told: channels, not duties. */
  FORMS,
  TASKS,
  ORGANISATION,
  FUNDING,
  /** "Điều 3" of a decision. */
  ARTICLE,
  /** "Trên đây là ..." at the end. */
  CLOSING,
  UNKNOWN
}
