package vn.loa.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loa.app.TestDatabase;
import vn.loa.app.journal.Verdict.Kind;

class VerifierTest {

  private static final int ROWS = 300;

  private static TestDatabase database;
  private static Head end;

  @BeforeAll
  static void write() throws SQLException {
    database = TestDatabase.make("journal_harmed");
    var journal = new Journal(database.queries(), Clock.systemUTC());
    for (int i = 1; i <= ROWS; i++) {
      var act = new Act("body.renamed", "body/" + i, (long) i, Map.of("name", "xã số " + i));
      var actor = new Actor((long) (i % 7), "Người " + i % 7, 1L);
      boolean lost = i % 20 == 0;
      database
          .transaction()
          .executeWithoutResult(
              status -> {
                journal.record(actor, act);
                if (lost) status.setRollbackOnly();
              });
    }
    new Sealer(database.queries(), database.transaction()).sealAll();
    end = Objects.requireNonNull(verdict(List.of()).head());
  }

  private static Verdict verdict(List<Head> heads) throws SQLException {
    try (var connection = database.owner()) {
      return Verifier.verify(connection, heads);
    }
  }

  @Test
  @DisplayName(
      "An untouched journal is whole; numbers of acts that never came about may be missing")
  void whole() throws SQLException {
    var verdict = verdict(List.of(end));
    assertThat(verdict.damage()).isNull();
    assertThat(verdict.sealed()).isEqualTo(ROWS - ROWS / 20);
    assertThat(verdict.unsealed()).isZero();
  }

  @Test
  @DisplayName("Every change of one row by the owner of the database is found, at its row")
  void everyDamage() throws SQLException {
    var random = new Random(20261125);
    int tries = Integer.getInteger("loa.damages", 250);
    try (var owner = database.owner()) {
      owner.setAutoCommit(false);
      execute(owner, "alter table journal.entry disable trigger all");
      execute(owner, "alter table journal.entry alter id drop identity");
      execute(owner, "alter table journal.seal drop constraint seal_entry_id_fkey");
      execute(owner, "alter table journal.seal drop constraint seal_entry_id_key");
      execute(owner, "alter table journal.seal drop constraint seal_pkey");
      for (int i = 0; i < tries; i++) {
        var savepoint = owner.setSavepoint();
        var harm = Harm.values()[i % Harm.values().length];
        long seq = 1 + random.nextInt((int) end.seq() - 1);
        harm.to(owner, seq);
        var verdict = Verifier.look(owner, List.of(end));
        var damage = Objects.requireNonNull(verdict.damage(), harm + " of " + seq);
        assertThat(damage.seq()).as("%s of %d", harm, seq).isEqualTo(seq);
        assertThat(damage.kind()).as("%s of %d", harm, seq).isEqualTo(harm.kind);
        owner.rollback(savepoint);
      }
      owner.rollback();
    }
  }

  @Test
  @DisplayName(
      "The end cut off is found by the end that was kept outside; without it, nothing can be told")
  void truncated() throws SQLException {
    try (var owner = database.owner()) {
      owner.setAutoCommit(false);
      execute(owner, "delete from journal.seal where seq > " + (end.seq() - 3));
      execute(
          owner,
          "delete from journal.entry e where not exists"
              + " (select from journal.seal s where s.entry_id = e.id)");
      assertThat(Verifier.look(owner, List.of()).isWhole()).isTrue();
      var damage = Verifier.look(owner, List.of(end)).damage();
      assertThat(damage).isEqualTo(new Verdict.Damage(Kind.TRUNCATED, end.seq() - 2, 0));
      owner.rollback();
    }
  }

  @Test
  @DisplayName("A chain made anew over changed words does not fit the end that was kept outside")
  void rewritten() throws SQLException {
    try (var owner = database.owner()) {
      owner.setAutoCommit(false);
      execute(owner, "update journal.entry set actor_name = 'Ai đó' where id = 5");
      execute(owner, "delete from journal.seal");
      remake(owner);
      assertThat(Verifier.look(owner, List.of()).isWhole()).isTrue();
      var damage = Verifier.look(owner, List.of(end)).damage();
      assertThat(Objects.requireNonNull(damage).kind()).isEqualTo(Kind.REWRITTEN);
      owner.rollback();
    }
  }

  @Test
  @DisplayName(
      "A row put in by hand, and a row whose seal was taken from the end, stand outside the chain")
  void outside() throws SQLException {
    try (var owner = database.owner()) {
      owner.setAutoCommit(false);
      execute(owner, "alter table journal.entry disable trigger all");
      execute(
          owner,
          "insert into journal.entry (at, written, actor_name, act, subject, detail) values"
              + " (now(), now() - interval '6 seconds', 'Ai đó', 'body.renamed', 'body/1', '{}')");
      execute(owner, "delete from journal.seal where seq = " + end.seq());
      var verdict = Verifier.look(owner, List.of());
      assertThat(verdict.unsealed()).isEqualTo(2);
      assertThat(verdict.isLate()).isTrue();
      owner.rollback();
    }
  }

  @Test
  @Tag("slow")
  @DisplayName("A journal of 100,000 acts is chained at 2,000 and verified at 20,000 rows a second")
  void quick() throws SQLException {
    int rows = 100_000;
    var large = TestDatabase.make("journal_large");
    try (var owner = large.owner()) {
      execute(
          owner,
          "insert into journal.entry (at, actor_id, actor_name, body_id, act, subject, detail)"
              + " select now(), n % 50, 'Người ' || n % 50, n % 130, 'plan.approved', 'plan/' || n,"
              + " '{\"name\":\"Kế hoạch số ' || n || '\"}' from generate_series(1, "
              + rows
              + ") n");
      long begun = System.nanoTime();
      new Sealer(large.queries(), large.transaction()).sealAll();
      long sealed = System.nanoTime();
      assertThat(Verifier.verify(owner, List.of()).sealed()).isEqualTo(rows);
      long verified = System.nanoTime();
      assertThat(rows * 1e9 / (sealed - begun)).as("rows sealed a second").isGreaterThan(2_000);
      assertThat(rows * 1e9 / (verified - sealed))
          .as("rows verified a second")
          .isGreaterThan(20_000);
    }
  }

  private static void remake(Connection owner) throws SQLException {
    byte[] digest = Chain.start();
    long seq = 0;
    var queries = org.jooq.impl.DSL.using(owner, org.jooq.SQLDialect.POSTGRES);
    for (var row :
        queries
            .selectFrom(vn.loa.db.journal.Tables.ENTRY)
            .orderBy(vn.loa.db.journal.Tables.ENTRY.ID)) {
      digest = Chain.next(digest, Entries.of(row));
      queries.execute("insert into journal.seal values (?, ?, ?)", ++seq, row.getId(), digest);
    }
  }

  private static void execute(Connection owner, String sql) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  /** What the owner of a database can do to a row; {@code :seq} and {@code :id} stand for it. */
  private enum Harm {
    TIME(
        "update journal.entry set at = at + interval '1 microsecond' where id = :id", Kind.CHANGED),
    WRITTEN(
        "update journal.entry set written = written - interval '1 day' where id = :id",
        Kind.CHANGED),
    ACTOR("update journal.entry set actor_id = 8 where id = :id", Kind.CHANGED),
    NOBODY("update journal.entry set actor_id = null where id = :id", Kind.CHANGED),
    NAME("update journal.entry set actor_name = 'Người 8' where id = :id", Kind.CHANGED),
    BODY("update journal.entry set body_id = -1 where id = :id", Kind.CHANGED),
    ACT("update journal.entry set act = 'body.moved' where id = :id", Kind.CHANGED),
    SUBJECT("update journal.entry set subject = subject || '0' where id = :id", Kind.CHANGED),
    DETAIL("update journal.entry set detail = detail || ' ' where id = :id", Kind.CHANGED),
    BORDER(
        "update journal.entry set act = act || 'b', subject = substr(subject, 2) where id = :id",
        Kind.CHANGED),
    GONE("delete from journal.entry where id = :id", Kind.MISSING),
    UNSEALED("delete from journal.seal where seq = :seq", Kind.MISSING),
    DIGEST(
        "update journal.seal set digest = set_byte(digest, 7, (get_byte(digest, 7) + 1) % 256)"
            + " where seq = :seq",
        Kind.CHANGED),
    OTHER_ENTRY(
        "update journal.seal set entry_id = (select entry_id from journal.seal where seq = :seq + 1)"
            + " where seq = :seq",
        Kind.MOVED),
    SWAPPED(
        "update journal.seal set seq = 2 * :seq + 1 - seq where seq in (:seq, :seq + 1)",
        Kind.MOVED),
    LAST("update journal.seal set seq = seq + 1000 where seq = :seq", Kind.MISSING),
    NUMBER("update journal.entry set id = -id where id = :id", Kind.MISSING);

    private final String sql;
    private final Kind kind;

    Harm(String sql, Kind kind) {
      this.sql = sql;
      this.kind = kind;
    }

    void to(Connection owner, long seq) throws SQLException {
      long id;
      try (var statement = owner.createStatement();
          var row =
              statement.executeQuery("select entry_id from journal.seal where seq = " + seq)) {
        row.next();
        id = row.getLong(1);
      }
      execute(owner, sql.replace(":seq", "" + seq).replace(":id", "" + id));
    }
  }
}
