package vn.loa.app.identity;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** So many sign in at once that the next would wait too long. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
final class Crowded extends RuntimeException {
  private static final long serialVersionUID = 1;

  Crowded() {
    super("too many sign-ins at once");
  }
}
