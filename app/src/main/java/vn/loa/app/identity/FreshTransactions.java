package vn.loa.app.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions of their own scope, also inside of others. */
@Component
class FreshTransactions {

  private final TransactionTemplate template;

  FreshTransactions(PlatformTransactionManager transactions) {
    template = new TransactionTemplate(transactions);
    template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  TransactionTemplate template() {
    return template;
  }
}
