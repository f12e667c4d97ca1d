package vn.loa.app.identity;

/** What a mandate is for. */
public enum Role {
  /** Theo dõi CCHC: turns plans into duties, watches, urges. */
  PLANNER,
  /** Does the work and shows the proof. */
  CONTRIBUTOR,
  /** Edits and airs. */
  EDITOR,
  /** Lãnh đạo: head or deputy, approves. */
  APPROVER,
  /** Bộ phận Một cửa. */
  PROCEDURE_OFFICER,
  /** Thanh tra, kiểm tra: sees any figure down to its proof. */
  INSPECTOR,
  /** Bodies, people, rights, calendar. */
  ADMINISTRATOR
}
