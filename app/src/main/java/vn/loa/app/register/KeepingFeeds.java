package vn.loa.app.register;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Journal;

/** Opens and closes the address of a calendar that a program may read without signing in. */
@Component
class KeepingFeeds {

  private static final int BYTES = 24;

  private final FeedStore store;
  private final Journal journal;
  private final SecureRandom random;
  private final Clock clock;

  KeepingFeeds(FeedStore store, Journal journal, SecureRandom random, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.random = random;
    this.clock = clock;
  }

  /** The secret of a new address: it can be shown now and never again. */
  @Transactional
  public String open(SignedIn person, long body, String language) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    long id =
        store.open(
            token, new FeedStore.Feed(0, person.personId(), body, language, clock.instant()));
    journal.record(person.actor(), new Act("register.feed.opened", "feed/" + id, body, Map.of()));
    return token;
  }

  /** False where the person has no such address. */
  @Transactional
  public boolean close(SignedIn person, long id) {
    boolean closed = store.close(id, person.personId(), clock.instant());
    if (closed)
      journal.record(
          person.actor(),
          new Act("register.feed.closed", "feed/" + id, person.actor().bodyId(), Map.of()));
    return closed;
  }
}
