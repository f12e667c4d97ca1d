package vn.loa.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** What a server must say of itself before anybody trusts it. */
final class Safety {

  /** A commit that was answered is on the disk, whole, and a damaged page is noticed. */
  private static final Map<String, String> REQUIRED =
      Map.of(
          "fsync", "on",
          "synchronous_commit", "on",
          "full_page_writes", "on",
          "data_checksums", "on",
          "ignore_checksum_failure", "off",
          "zero_damaged_pages", "off");

  private static final String WRONG_PASSWORD = "28P01";

  /** Settings of the server; settings of single databases and users; doors without a lock. */
  private static final String QUESTION =
      """
      select name, setting from pg_settings
      union all
      select split_part(own, '=', 1), split_part(own, '=', 2)
        from pg_db_role_setting, unnest(setconfig) as own
      union all
      select 'pg_hba.conf', auth_method from pg_hba_file_rules
        where auth_method in ('trust', 'password', 'md5', 'ident')
      """;

  private Safety() {}

  static void require(Server server, String password) throws Refusal {
    try (var connection = connect(server.port(), password);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(QUESTION)) {
      while (rows.next()) {
        String name = rows.getString(1);
        String value = rows.getString(2);
        boolean open = name.equals("pg_hba.conf");
        if (open || !REQUIRED.getOrDefault(name, value).equals(value)) {
          throw new Refusal(Reason.UNSAFE, Map.of("setting", name, "value", value));
        }
      }
    } catch (SQLException failure) {
      if (WRONG_PASSWORD.equals(failure.getSQLState())) {
        throw new Refusal(Reason.PASSWORD_LOST, Map.of("file", server.cluster().home().password()));
      }
      throw new Refusal(
          Reason.FAILED,
          Map.of(
              "said",
              String.valueOf(failure.getMessage()),
              "log",
              server.cluster().home().journal().folder()));
    }
  }

  private static Connection connect(int port, String password) throws SQLException {
    var properties = new Properties();
    properties.put("user", Cluster.USER);
    properties.put("password", password);
    properties.put("connectTimeout", "10");
    properties.put("socketTimeout", "30");
    String url = Postgres.url(port, "postgres");
    var connection = new org.postgresql.Driver().connect(url, properties);
    if (connection == null) throw new SQLException("no driver for " + url);
    return connection;
  }
}
