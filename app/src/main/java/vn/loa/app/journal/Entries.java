package vn.loa.app.journal;

import vn.loa.db.journal.tables.records.EntryRecord;

/** Rows as entries. */
final class Entries {

  private Entries() {}

  static Entry of(EntryRecord row) {
    return new Entry(
        row.getId(),
        row.getAt(),
        row.getWritten(),
        row.getActorId(),
        row.getActorName(),
        row.getBodyId(),
        row.getAct(),
        row.getSubject(),
        row.getDetail());
  }
}
