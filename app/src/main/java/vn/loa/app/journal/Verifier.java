package vn.loa.app.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.app.journal.Verdict.Damage;
import vn.loa.app.journal.Verdict.Kind;

/**
 * Recomputes the chain. Needs a connection that may read, and nothing of the server: whoever
 * inspects does not have to trust it.
 */
public final class Verifier {

  private static final int ROWS = 10_000;
  private static final String COLUMNS =
      "e.id, e.at, e.written, e.actor_id, e.actor_name, e.body_id, e.act, e.subject, e.detail";
  private static final String WALK =
      "select s.seq, s.entry_id, s.digest, "
          + COLUMNS
          + " from journal.seal s left join journal.entry e on e.id = s.entry_id order by s.seq";
  private static final String ALL = "select " + COLUMNS + " from journal.entry e";
  private static final String SEALS = "select s.digest from journal.seal s";
  private static final String UNSEALED =
      "select count(*), coalesce(extract(epoch from clock_timestamp() - min(e.written)), 0)"
          + " from journal.entry e"
          + " where not exists (select from journal.seal s where s.entry_id = e.id)";

  /** Where the columns of an entry begin in a row of {@link #WALK}. */
  private static final int ENTRY = 4;

  private final Connection connection;
  private final TreeMap<Long, String> kept;
  private byte[] digest = Chain.start();
  private long seq;

  private Verifier(Connection connection, List<Head> heads) {
    this.connection = connection;
    this.kept =
        heads.stream()
            .collect(Collectors.toMap(Head::seq, Head::digest, (a, b) -> b, TreeMap::new));
  }

  /**
   * Looks through the journal as it stands at one moment; leaves the connection as it was.
   *
   * @param heads ends of the chain that were kept outside the database
   */
  public static Verdict verify(Connection connection, List<Head> heads) throws SQLException {
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try {
      return look(connection, heads);
    } finally {
      connection.rollback();
      connection.setReadOnly(false);
      connection.setAutoCommit(true);
    }
  }

  /** In the transaction that the connection is in. */
  static Verdict look(Connection connection, List<Head> heads) throws SQLException {
    try (var scope = connection.createStatement()) {
      scope.execute("select set_config('loa.scope', 'system:verify', true)");
    }
    return new Verifier(connection, heads).verdict();
  }

  private Verdict verdict() throws SQLException {
    var damage = walk();
    if (damage == null && !kept.isEmpty() && kept.lastKey() > seq)
      damage = new Damage(Kind.TRUNCATED, seq + 1, 0);
    var head = seq == 0 ? null : Head.of(seq, digest);
    try (var statement = connection.prepareStatement(UNSEALED);
        var row = statement.executeQuery()) {
      row.next();
      var oldest = Duration.ofMillis((long) (row.getDouble(2) * 1000));
      return new Verdict(seq, head, damage, row.getLong(1), oldest);
    }
  }

  private @Nullable Damage walk() throws SQLException {
    try (var statement = fetching(WALK);
        var row = statement.executeQuery()) {
      while (row.next()) {
        var damage = look(row);
        if (damage != null) return damage;
      }
    }
    return null;
  }

  private @Nullable Damage look(ResultSet row) throws SQLException {
    long place = row.getLong(1);
    long named = row.getLong(2);
    if (place != seq + 1) return new Damage(Kind.MISSING, seq + 1, 0);
    row.getLong(ENTRY);
    if (row.wasNull()) return new Damage(Kind.MISSING, place, named);
    byte[] stands = row.getBytes(3);
    var entry = entry(row, ENTRY);
    byte[] computed = Chain.next(digest, entry);
    if (!Arrays.equals(stands, computed)) {
      boolean moved = isSealOfAnother(stands, named) || isElsewhere(stands, computed, entry);
      return new Damage(moved ? Kind.MOVED : Kind.CHANGED, place, named);
    }
    String outside = kept.get(place);
    if (outside != null && !outside.equals(Head.of(place, computed).digest()))
      return new Damage(Kind.REWRITTEN, place, named);
    seq = place;
    digest = computed;
    return null;
  }

  /** Whether another entry, or another's words under this number, would fit here. */
  private boolean isSealOfAnother(byte[] stands, long named) throws SQLException {
    try (var statement = fetching(ALL);
        var row = statement.executeQuery()) {
      while (row.next()) {
        var other = entry(row, 1);
        if (Arrays.equals(stands, Chain.next(digest, other))
            || Arrays.equals(stands, Chain.next(digest, other.at(named)))) return true;
      }
    }
    return false;
  }

  /** Whether the entry fits with its seal behind another, or with another's seal here. */
  private boolean isElsewhere(byte[] stands, byte[] computed, Entry entry) throws SQLException {
    try (var statement = fetching(SEALS);
        var row = statement.executeQuery()) {
      while (row.next()) {
        byte[] other = row.getBytes(1);
        if (Arrays.equals(computed, other) || Arrays.equals(stands, Chain.next(other, entry)))
          return true;
      }
    }
    return false;
  }

  private PreparedStatement fetching(String query) throws SQLException {
    var statement = connection.prepareStatement(query);
    statement.setFetchSize(ROWS);
    return statement;
  }

  private static Entry entry(ResultSet row, int from) throws SQLException {
    return new Entry(
        row.getLong(from),
        row.getObject(from + 1, java.time.OffsetDateTime.class).toInstant(),
        row.getObject(from + 2, java.time.OffsetDateTime.class).toInstant(),
        row.getObject(from + 3, Long.class),
        row.getString(from + 4),
        row.getObject(from + 5, Long.class),
        row.getString(from + 6),
        row.getString(from + 7),
        row.getString(from + 8));
  }
}
