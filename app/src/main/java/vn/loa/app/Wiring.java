package vn.loa.app;

import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.body.ScopedTransactions;
import vn.loa.app.calendar.Today;
import vn.loa.app.shell.WordBook;

/** What all modules are given and none of them makes. */
@Configuration
class Wiring {

  @Bean
  Today today() {
    return new Today(Clock.system(Today.ZONE));
  }

  @Bean
  PlatformTransactionManager transactions(DataSource source) {
    return new ScopedTransactions(source);
  }

  @Bean
  TransactionTemplate transaction(PlatformTransactionManager transactions) {
    var template = new TransactionTemplate(transactions);
    template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRED);
    return template;
  }

  @Bean
  WordBook.Modules modules(
      @Value("classpath*:vn/loa/app/*/messages_vi.properties") Resource[] files) {
    return new WordBook.Modules(Arrays.stream(files).map(Wiring::module).sorted().toList());
  }

  private static String module(Resource file) {
    String[] parts = Objects.requireNonNull(url(file)).split("/");
    return parts[parts.length - 2];
  }

  private static String url(Resource file) {
    try {
      return file.getURL().toString();
    } catch (java.io.IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
