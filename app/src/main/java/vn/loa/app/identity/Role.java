package vn.loa.app.identity;

import java.util.Locale;

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
  ADMINISTRATOR;

  /** The key of its name. */
  public String key() {
    return "identity.role." + name().toLowerCase(Locale.ROOT);
  }
}
