package vn.loa.app.identity;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords, a few at a time: it is made to be slow, and must leave a core to the others.
 */
@Component
class Hashing {

  private static final int PATIENCE = 10;

  private final PasswordEncoder encoder;
  private final Semaphore turns =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

  /** Compared with where nobody has the login, so that both answers take the same time. */
  private final String nobody;

  Hashing(PasswordEncoder encoder, SecureRandom random) {
    this.encoder = encoder;
    this.nobody = String.valueOf(encoder.encode(Tokens.fresh(random)));
  }

  /**
   * Whether a password fits.
   *
   * @param hash null where there is none to fit; takes as long, and does not
   */
  boolean fits(String password, @Nullable String hash) {
    boolean same =
        inTurn(() -> encoder.matches(Passwords.normal(password), hash == null ? nobody : hash));
    return same && hash != null;
  }

  String hash(String password) {
    return inTurn(() -> String.valueOf(encoder.encode(Passwords.normal(password))));
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!turns.tryAcquire(PATIENCE, TimeUnit.SECONDS)) throw new Crowded();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Crowded();
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
