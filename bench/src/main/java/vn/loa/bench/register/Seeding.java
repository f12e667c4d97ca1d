package vn.loa.bench.register;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/** Fills an empty database with a nation, its plans and its people, as the owner of the server. */
final class Seeding {

  private static final int SEED = 42;

  private final Connection owner;
  private final Nation nation;
  private final List<DutyLine> lines = DutyLine.all();
  private final Random dice = new Random(SEED);

  private final StringBuilder versions = new StringBuilder();
  private final StringBuilder obligations = new StringBuilder();
  private final StringBuilder duties = new StringBuilder();
  private final StringBuilder owed = new StringBuilder();
  private final StringBuilder audience = new StringBuilder();
  private long plan;
  private long version;
  private long obligation;

  Seeding(Connection owner, Nation nation) {
    this.owner = owner;
    this.nation = nation;
  }

  /**
   * Bodies, and the plans of some years, of which the last one is in force.
   *
   * @return how many obligations are in force
   */
  int sow(int year, int years) throws SQLException, IOException {
    bodies();
    int inForce = 0;
    for (int y = year - years + 1; y <= year; y++) inForce = plans(y);
    copy("register.version", versions);
    copy("register.obligation", obligations);
    copy("register.duty", duties);
    copy("register.owed", owed);
    copy("register.audience", audience);
    try (var statement = owner.createStatement()) {
      statement.execute("vacuum analyze");
    }
    return inForce;
  }

  private void bodies() throws SQLException, IOException {
    var body = new StringBuilder();
    var naming = new StringBuilder();
    var placement = new StringBuilder();
    var sight = new StringBuilder();
    for (var one : nation.members()) {
      row(body, one.id(), 1);
      row(naming, 1, one.id(), "2020-01-01", one.name(), "", one.kind(), "");
      row(placement, 1, one.id(), "2020-01-01", one.parent() == 0 ? "\\N" : one.parent(), "t");
      row(sight, one.id(), one.id());
      if (one.parent() != 0) row(sight, one.parent(), one.id());
      if (one.parent() > nation.root()) row(sight, nation.root(), one.id());
    }
    try (var statement = owner.createStatement()) {
      statement.execute(
          "insert into body.event (on_day, kind, title, entered_at)"
              + " values ('2020-01-01', 'IMPORT', 'bench', now())");
    }
    copy("body.body", body);
    copy("body.naming", naming);
    copy("body.placement", placement);
    copy("body.sight", sight);
  }

  private int plans(int year) {
    int count = plan(nation.root(), year, provinces());
    for (int p = 0; p < nation.provinces(); p++) {
      count += plan(nation.province(p), year, nation.communes(p), nation.departments(p));
      for (long body : nation.departments(p)) count += plan(body, year, List.of(body));
      for (long body : nation.communes(p)) count += plan(body, year, List.of(body));
    }
    return count;
  }

  private List<Long> provinces() {
    return IntStream.range(0, nation.provinces()).mapToObj(nation::province).toList();
  }

  /** One plan with every duty of the table, given to the groups by turns. */
  @SafeVarargs
  private int plan(long issuer, int year, List<Long>... groups) {
    plan++;
    version++;
    var first = LocalDate.of(year, 1, 5 + dice.nextInt(20));
    String last = year + "-12-31";
    String number = String.valueOf(1 + plan % 400);
    row(
        versions,
        version,
        plan,
        issuer,
        1,
        year,
        number,
        "KH-UBND",
        first,
        "Thông tin, tuyên truyền cải cách hành chính năm " + year,
        1,
        first + " 09:00:00+07",
        first,
        last);
    for (var group : groups) for (long body : group) row(audience, version, body);
    int ordinal = 0;
    for (var line : lines) {
      var group = groups[ordinal % groups.length];
      ordinal++;
      obligation++;
      row(
          obligations,
          obligation,
          new UUID(dice.nextLong(), dice.nextLong()),
          version,
          plan,
          issuer,
          ordinal,
          "II." + ordinal,
          line.kind(),
          "MUST",
          line.period(),
          "{" + line.topic() + "}",
          "{" + line.channel() + "}",
          "f",
          group.size(),
          first,
          last,
          line.folded(number));
      row(
          duties,
          obligation,
          line.json(year, ordinal).replace("\\", "\\\\"),
          "",
          line.words(),
          "",
          1);
      for (long body : group) row(owed, obligation, body, "LEAD", issuer, "Các cơ quan, đơn vị");
    }
    return lines.size();
  }

  /** Somebody who acts for a body and is signed in. */
  void person(long id, long body, String role, byte[] tokenHash) throws SQLException {
    String sql =
        """
        with one as (
          insert into identity.person (login, name, folded, sorting, body_id, created_at)
          values ('bench' || ?, 'Người thử ' || ?, 'nguoi thu', 'nguoi thu', ?, now()) returning id),
        given as (
          insert into identity.mandate (person_id, body_id, role, first_day)
          select id, ?, ?, '2020-01-01' from one)
        insert into identity.session (token_hash, person_id, public_id, csrf, started_at, seen_at)
        select ?, id, gen_random_uuid(), 'bench', now(), now() from one
        """;
    try (var statement = owner.prepareStatement(sql)) {
      statement.setLong(1, id);
      statement.setLong(2, id);
      statement.setLong(3, body);
      statement.setLong(4, body);
      statement.setString(5, role);
      statement.setBytes(6, tokenHash);
      statement.execute();
    }
  }

  private static void row(StringBuilder out, Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) out.append('\t');
      out.append(cells[i]);
    }
    out.append('\n');
  }

  private void copy(String table, StringBuilder rows) throws SQLException, IOException {
    owner
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
    rows.setLength(0);
  }
}
