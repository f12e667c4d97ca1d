package vn.loa.app.register;

import static vn.loa.db.register.Tables.FEED;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.loa.db.register.tables.records.FeedRecord;

/** Addresses of calendars as rows; the secrets in them are kept as hashes. */
@Component
class FeedStore {

  private final DSLContext database;

  FeedStore(DSLContext database) {
    this.database = database;
  }

  /** An open address. */
  record Feed(long id, long person, long body, String language, Instant openedAt) {}

  List<Feed> listOpen(long person) {
    return database
        .selectFrom(FEED)
        .where(FEED.PERSON_ID.eq(person))
        .and(FEED.CLOSED_AT.isNull())
        .orderBy(FEED.ID)
        .fetch(FeedStore::feed);
  }

  Optional<Feed> find(String token) {
    return database
        .selectFrom(FEED)
        .where(FEED.TOKEN_HASH.eq(hash(token)))
        .and(FEED.CLOSED_AT.isNull())
        .fetchOptional(FeedStore::feed);
  }

  long open(String token, Feed feed) {
    return database
        .insertInto(FEED)
        .set(FEED.TOKEN_HASH, hash(token))
        .set(FEED.PERSON_ID, feed.person())
        .set(FEED.BODY_ID, feed.body())
        .set(FEED.LANGUAGE, feed.language())
        .set(FEED.OPENED_AT, feed.openedAt())
        .returningResult(FEED.ID)
        .fetchSingle()
        .value1();
  }

  /** Closes a person's own address; false where there is none that is open. */
  boolean close(long id, long person, Instant now) {
    return database
            .update(FEED)
            .set(FEED.CLOSED_AT, now)
            .where(FEED.ID.eq(id))
            .and(FEED.PERSON_ID.eq(person))
            .and(FEED.CLOSED_AT.isNull())
            .execute()
        > 0;
  }

  private static Feed feed(FeedRecord row) {
    return new Feed(
        row.getId(), row.getPersonId(), row.getBodyId(), row.getLanguage(), row.getOpenedAt());
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
