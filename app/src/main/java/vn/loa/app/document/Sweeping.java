package vn.loa.app.document;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.body.Scope;

/** Takes away bytes that no row speaks of: what was brought while the row failed. */
@Component
class Sweeping {

  private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);
  private static final Scope SCOPE = Scope.system("sweeping");

  /** Whatever is younger may still get its row. */
  static final Duration AGE = Duration.ofDays(1);

  private static final int AT_A_TIME = 500;

  private final Vault vault;
  private final DocumentStore store;
  private final TransactionTemplate transaction;

  Sweeping(Vault vault, DocumentStore store, TransactionTemplate transaction) {
    this.vault = vault;
    this.store = store;
    this.transaction = transaction;
  }

  @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void sweep() {
    try {
      int swept = sweep(AGE);
      if (swept > 0) LOG.info("{} files that nothing speaks of are gone", swept);
    } catch (IOException broken) {
      LOG.error("the vault could not be swept", broken);
    }
  }

  int sweep(Duration age) throws IOException {
    var old = vault.listOlderThan(age);
    int swept = 0;
    for (int from = 0; from < old.size(); from += AT_A_TIME) {
      var some = old.subList(from, Math.min(old.size(), from + AT_A_TIME));
      var used = used(some);
      for (String sha256 : some) {
        if (used.contains(sha256)) continue;
        vault.remove(sha256, age);
        swept++;
      }
    }
    return swept;
  }

  private Set<String> used(List<String> digests) {
    return SCOPE.within(
        () -> Objects.requireNonNull(transaction.execute(status -> store.used(digests))));
  }
}
