package vn.loa.app.identity;

import static vn.loa.db.identity.Tables.START_CODE;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.types.DayToSecond;
import org.springframework.stereotype.Component;

/** Codes by which people come in for the first time, or again after forgetting a password. */
@Component
class StartCodes {

  /** How long one holds, by the database's clock: a demonstration may set the other ahead. */
  static final int HOURS = 72;

  /** Without letters and figures that look alike on paper. */
  private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

  private static final int GROUPS = 3;
  private static final int GROUP = 4;

  private final DSLContext database;
  private final SecureRandom random;

  StartCodes(DSLContext database, SecureRandom random) {
    this.database = database;
    this.random = random;
  }

  /** A new code, in place of an earlier one. */
  String renew(long person, long by) {
    String code = fresh();
    byte[] digest = Tokens.hash(plain(code));
    var end = DSL.currentInstant().plus(DayToSecond.valueOf(Duration.ofHours(HOURS)));
    database
        .insertInto(START_CODE)
        .set(START_CODE.PERSON_ID, person)
        .set(START_CODE.DIGEST, digest)
        .set(START_CODE.EXPIRES_AT, end)
        .set(START_CODE.MADE_BY, by)
        .onConflict(START_CODE.PERSON_ID)
        .doUpdate()
        .set(START_CODE.DIGEST, digest)
        .set(START_CODE.EXPIRES_AT, end)
        .set(START_CODE.MADE_BY, by)
        .execute();
    return code;
  }

  /** Whether it is the code of this person now; spaces, dashes and case do not matter. */
  boolean isRight(long person, String typed) {
    byte[] given = Tokens.hash(plain(typed));
    return database
        .select(START_CODE.DIGEST)
        .from(START_CODE)
        .where(START_CODE.PERSON_ID.eq(person))
        .and(START_CODE.EXPIRES_AT.gt(DSL.currentInstant()))
        .fetchOptional(START_CODE.DIGEST)
        .map(digest -> MessageDigest.isEqual(digest, given))
        .orElse(false);
  }

  void forget(long person) {
    database.deleteFrom(START_CODE).where(START_CODE.PERSON_ID.eq(person)).execute();
  }

  private String fresh() {
    var code = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      if (group > 0) code.append('-');
      for (int i = 0; i < GROUP; i++) code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  private static String plain(String code) {
    return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }
}
