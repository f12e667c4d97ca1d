package vn.loa.app.body;

import java.util.Locale;

/** What an event does to the tree. */
public enum EventKind {
  FOUND,
  RENAME,
  MOVE,
  MERGE,
  SPLIT,
  ABOLISH,
  /** Takes back what was entered wrongly, or puts right a name. */
  CORRECT,
  /** Many bodies from a workbook. */
  IMPORT;

  /** The key of its name. */
  public String key() {
    return "body.event." + name().toLowerCase(Locale.ROOT);
  }
}
