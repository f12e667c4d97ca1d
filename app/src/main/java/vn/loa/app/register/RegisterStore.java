package vn.loa.app.register;

import static vn.loa.db.register.Tables.DUTY;
import static vn.loa.db.register.Tables.OBLIGATION;
import static vn.loa.db.register.Tables.OWED;
import static vn.loa.db.register.Tables.VERSION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.loa.db.register.tables.records.VersionRecord;
import vn.loa.obligation.Role;
import vn.loa.obligation.calendar.DateRange;

/** Obligations and versions as rows, as far as the transaction may see them. */
@Component
class RegisterStore {

  /** What an approved plan of a year orders is due in that year or soon after. */
  private static final int AROUND_YEARS = 1;

  private final DSLContext database;

  RegisterStore(DSLContext database) {
    this.database = database;
  }

  /** Some rows, newest version first, and whether there are more. */
  Slice list(RegisterFilter filter, Cursor after, int size) {
    var rows =
        database
            .select(OBLIGATION.fields())
            .select(DUTY.CONTENT)
            .from(OBLIGATION)
            .join(DUTY)
            .on(DUTY.OBLIGATION_ID.eq(OBLIGATION.ID))
            .where(matches(filter))
            .and(after(after))
            .orderBy(OBLIGATION.VERSION_ID.desc(), OBLIGATION.ORDINAL)
            .limit(size + 1)
            .fetch(RegisterStore::obligation);
    if (rows.size() <= size) return new Slice(rows, null);
    var shown = rows.subList(0, size);
    var last = shown.getLast();
    return new Slice(shown, new Cursor(last.versionId(), last.ordinal(), after.before() + size));
  }

  private static Condition after(Cursor cursor) {
    if (cursor.isStart()) return DSL.noCondition();
    return OBLIGATION
        .VERSION_ID
        .le(cursor.version())
        .and(
            OBLIGATION.VERSION_ID.lt(cursor.version()).or(OBLIGATION.ORDINAL.gt(cursor.ordinal())));
  }

  /** How many there are, counted to a limit: a count of all would read all. */
  int count(RegisterFilter filter, int most) {
    return database.fetchCount(
        database.select(DSL.one()).from(OBLIGATION).where(matches(filter)).limit(most));
  }

  private Condition matches(RegisterFilter filter) {
    var all = new ArrayList<Condition>();
    all.add(OBLIGATION.FIRST_DAY.le(OBLIGATION.LAST_DAY));
    var days = filter.days();
    if (days != null) {
      all.add(OBLIGATION.FIRST_DAY.le(days.to()));
      all.add(OBLIGATION.LAST_DAY.ge(days.from()));
    }
    if (filter.plan() != null) all.add(OBLIGATION.PLAN_ID.eq(filter.plan()));
    var marks = filter.marks();
    if (marks.kind() != null) all.add(OBLIGATION.KIND.eq(marks.kind().name()));
    if (marks.period() != null) all.add(OBLIGATION.PERIOD.eq(marks.period().name()));
    if (marks.topic() != null)
      all.add(OBLIGATION.TOPICS.contains(new String[] {marks.topic().name()}));
    if (marks.channel() != null)
      all.add(OBLIGATION.CHANNELS.contains(new String[] {marks.channel().name()}));
    for (String word : filter.words()) all.add(OBLIGATION.FOLDED.contains(word));
    if (filter.bodies() != null) all.add(OBLIGATION.ID.in(concerning(filter.bodies())));
    return DSL.and(all);
  }

  /** Two short walks along an index; an "or" would be one long walk through all rows. */
  private Select<Record1<Long>> concerning(Collection<Long> bodies) {
    var ids = DSL.val(bodies.toArray(Long[]::new));
    return database
        .select(OWED.OBLIGATION_ID)
        .from(OWED)
        .where(OWED.BODY_ID.eq(DSL.any(ids)))
        .union(
            database
                .select(OBLIGATION.ID)
                .from(OBLIGATION)
                .where(OBLIGATION.ISSUER_ID.eq(DSL.any(ids))));
  }

  /** All states of a duty, the first first. */
  List<RegisteredObligation> versionsOf(UUID uuid) {
    return database
        .select(OBLIGATION.fields())
        .select(DUTY.CONTENT)
        .from(OBLIGATION)
        .join(DUTY)
        .on(DUTY.OBLIGATION_ID.eq(OBLIGATION.ID))
        .where(OBLIGATION.UUID.eq(uuid))
        .orderBy(OBLIGATION.VERSION_ID)
        .fetch(RegisterStore::obligation);
  }

  /** A row of who owes what. */
  record OwedRow(RegisteredObligation obligation, long body, Role role, String name) {}

  /** What bodies owe by versions that are in force about some days, in no order. */
  List<OwedRow> owedBy(Collection<Long> bodies, DateRange about) {
    return database
        .select(OBLIGATION.fields())
        .select(DUTY.CONTENT, OWED.BODY_ID, OWED.ROLE, OWED.NAME)
        .from(OWED)
        .join(OBLIGATION)
        .on(OBLIGATION.ID.eq(OWED.OBLIGATION_ID))
        .join(DUTY)
        .on(DUTY.OBLIGATION_ID.eq(OBLIGATION.ID))
        .where(OWED.BODY_ID.eq(DSL.any(bodies.toArray(Long[]::new))))
        .and(OBLIGATION.LAST_DAY.ge(about.from().minusYears(AROUND_YEARS)))
        .and(OBLIGATION.FIRST_DAY.le(about.to().plusYears(AROUND_YEARS)))
        .fetch(
            r ->
                new OwedRow(
                    obligation(r),
                    r.get(OWED.BODY_ID),
                    Role.valueOf(r.get(OWED.ROLE)),
                    r.get(OWED.NAME)));
  }

  /** What a body ordered by versions that are in force about some days. */
  List<RegisteredObligation> issuedBy(long body, DateRange about) {
    return database
        .select(OBLIGATION.fields())
        .select(DUTY.CONTENT)
        .from(OBLIGATION)
        .join(DUTY)
        .on(DUTY.OBLIGATION_ID.eq(OBLIGATION.ID))
        .where(OBLIGATION.ISSUER_ID.eq(body))
        .and(OBLIGATION.LAST_DAY.ge(about.from().minusYears(AROUND_YEARS)))
        .and(OBLIGATION.FIRST_DAY.le(about.to().plusYears(AROUND_YEARS)))
        .fetch(RegisterStore::obligation);
  }

  /** The words of a state of a duty in its document. */
  Optional<Excerpt> findExcerpt(long obligation) {
    return database
        .selectFrom(DUTY)
        .where(DUTY.OBLIGATION_ID.eq(obligation))
        .fetchOptional(
            d -> new Excerpt(d.getWordsBefore(), d.getWords(), d.getWordsAfter(), d.getPage()));
  }

  /** The bodies that owe a state of a duty, as far as they may be seen. */
  List<BearingRow> bearers(long obligation) {
    return database
        .selectFrom(OWED)
        .where(OWED.OBLIGATION_ID.eq(obligation))
        .orderBy(OWED.ROLE.desc(), OWED.BODY_ID)
        .fetch(r -> new BearingRow(r.getBodyId(), Role.valueOf(r.getRole()), r.getName()));
  }

  /** A body that owes a duty. */
  record BearingRow(long body, Role role, String name) {}

  Map<Long, RegisteredVersion> versions(Collection<Long> ids) {
    var all = new HashMap<Long, RegisteredVersion>();
    database
        .selectFrom(VERSION)
        .where(VERSION.VERSION_ID.eq(DSL.any(ids.toArray(Long[]::new))))
        .forEach(row -> all.put(row.getVersionId(), version(row)));
    return all;
  }

  /** Versions that were or are in force on some of the days, newest first. */
  List<RegisteredVersion> listVersions(DateRange days, int most) {
    return database
        .selectFrom(VERSION)
        .where(VERSION.FIRST_DAY.le(VERSION.LAST_DAY))
        .and(VERSION.FIRST_DAY.le(days.to()))
        .and(VERSION.LAST_DAY.ge(days.from()))
        .orderBy(VERSION.VERSION_ID.desc())
        .limit(most)
        .fetch(RegisterStore::version);
  }

  /** Versions after a place, newest first. */
  List<RegisteredVersion> listVersions(long before, int most) {
    return database
        .selectFrom(VERSION)
        .where(VERSION.VERSION_ID.lt(before))
        .orderBy(VERSION.VERSION_ID.desc())
        .limit(most)
        .fetch(RegisterStore::version);
  }

  List<RegisteredVersion> listVersionsOf(long plan) {
    return database
        .selectFrom(VERSION)
        .where(VERSION.PLAN_ID.eq(plan))
        .orderBy(VERSION.VERSION_ID.desc())
        .fetch(RegisterStore::version);
  }

  Optional<RegisteredVersion> findVersion(long version) {
    return database
        .selectFrom(VERSION)
        .where(VERSION.VERSION_ID.eq(version))
        .fetchOptional(RegisterStore::version);
  }

  /** The next version ends those before it. */
  void endBefore(long plan, long version, LocalDate first) {
    database
        .update(VERSION)
        .set(VERSION.LAST_DAY, first.minusDays(1))
        .where(VERSION.PLAN_ID.eq(plan))
        .and(VERSION.VERSION_ID.ne(version))
        .and(VERSION.LAST_DAY.ge(first))
        .execute();
    database
        .update(OBLIGATION)
        .set(OBLIGATION.LAST_DAY, first.minusDays(1))
        .where(OBLIGATION.PLAN_ID.eq(plan))
        .and(OBLIGATION.VERSION_ID.ne(version))
        .and(OBLIGATION.LAST_DAY.ge(first))
        .execute();
  }

  static RegisteredObligation obligation(Record row) {
    return new RegisteredObligation(
        row.get(OBLIGATION.ID),
        row.get(OBLIGATION.UUID),
        row.get(OBLIGATION.VERSION_ID),
        row.get(OBLIGATION.PLAN_ID),
        row.get(OBLIGATION.ISSUER_ID),
        row.get(OBLIGATION.ORDINAL),
        row.get(OBLIGATION.TOGETHER),
        row.get(OBLIGATION.BODIES),
        row.get(OBLIGATION.FIRST_DAY),
        row.get(OBLIGATION.LAST_DAY),
        DutyText.duty(row.get(DUTY.CONTENT)));
  }

  private static RegisteredVersion version(VersionRecord row) {
    return new RegisteredVersion(
        row.getVersionId(),
        row.getPlanId(),
        row.getIssuerId(),
        row.getOrdinal(),
        row.getYear(),
        row.getNumber(),
        row.getSymbol(),
        row.getSignedOn(),
        row.getTitle(),
        row.getDocumentId(),
        row.getFirstDay(),
        row.getLastDay());
  }
}
