package vn.loa.app.demo;

import static vn.loa.db.demo.Tables.SETTING;

import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.loa.app.calendar.Today;

/** Sets the application's clock, and remembers it over a restart. */
@Component
@ConditionalOnProperty("loa.demo")
class DemoDay {

  private static final String AHEAD = "ahead";

  private final DSLContext database;
  private final Today today;

  DemoDay(DSLContext database, Today today) {
    this.database = database;
    this.today = today;
  }

  @PostConstruct
  void remember() {
    database
        .select(SETTING.VALUE)
        .from(SETTING)
        .where(SETTING.NAME.eq(AHEAD))
        .fetchOptional(SETTING.VALUE)
        .ifPresent(kept -> today.set(Duration.parse(kept)));
  }

  Duration ahead() {
    return today.ahead();
  }

  /** From now on it is that moment. */
  void playOn(Instant moment) {
    set(Duration.between(today.instant().minus(today.ahead()), moment));
  }

  void set(Duration ahead) {
    database
        .insertInto(SETTING)
        .set(SETTING.NAME, AHEAD)
        .set(SETTING.VALUE, ahead.toString())
        .onConflict(SETTING.NAME)
        .doUpdate()
        .set(SETTING.VALUE, ahead.toString())
        .execute();
    today.set(ahead);
  }
}
