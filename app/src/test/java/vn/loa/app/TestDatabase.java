package vn.loa.app;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultDSLContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.body.ScopedTransactions;
import vn.loa.postgres.Postgres;

/** A database with Loa's tables and nothing in them, for a test that harms it. */
public final class TestDatabase {

  private final String url;
  private final Postgres postgres;
  private final DataSource source;

  private TestDatabase(String url, Postgres postgres) {
    this.url = url;
    this.postgres = postgres;
    this.source = new DriverManagerDataSource(url, postgres.user(), postgres.password());
  }

  /** Makes it on the server of all tests, whose roles it shares. */
  public static TestDatabase make(String name) throws SQLException {
    var postgres = TestLoa.get().postgres();
    try (var admin =
            DriverManager.getConnection(
                postgres.url("postgres"), postgres.user(), postgres.password());
        var statement = admin.createStatement()) {
      statement.execute("create database " + name);
    }
    Database.migrate(postgres.url(name), postgres.user(), postgres.password());
    return new TestDatabase(postgres.url(name), postgres);
  }

  /** As one who may do anything to it. */
  public Connection owner() throws SQLException {
    return DriverManager.getConnection(url, postgres.user(), postgres.password());
  }

  public DSLContext queries() {
    var configuration = new DefaultConfiguration();
    configuration.set(SQLDialect.POSTGRES);
    configuration.set(
        new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(source)));
    return new DefaultDSLContext(configuration);
  }

  public TransactionTemplate transaction() {
    return new TransactionTemplate(new ScopedTransactions(source));
  }
}
