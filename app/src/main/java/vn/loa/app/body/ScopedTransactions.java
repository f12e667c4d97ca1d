package vn.loa.app.body;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the database at the start of each transaction for whom it runs. */
public final class ScopedTransactions extends JdbcTransactionManager {

  private static final String SET = "select set_config('loa.scope', ?, true)";

  public ScopedTransactions(DataSource source) {
    super(source);
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    // Where nobody said for whom, the setting stays away and body.in_scope raises.
    if (!Scope.CURRENT.isBound()) return;
    var holder =
        (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
    if (holder == null) throw new CannotCreateTransactionException("no connection");
    try (var statement = holder.getConnection().prepareStatement(SET)) {
      statement.setString(1, Scope.CURRENT.get().setting());
      statement.execute();
    } catch (SQLException failure) {
      doCleanupAfterCompletion(transaction);
      throw new CannotCreateTransactionException("the scope could not be set", failure);
    }
  }
}
