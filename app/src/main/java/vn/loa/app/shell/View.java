package vn.loa.app.shell;

import org.springframework.http.HttpStatus;

/**
 * A template and what it shows.
 *
 * @param template below {@code src/main/jte}, in the folder of the module, such as {@code
 *     register/list}
 * @param page its only parameter, {@code page}
 */
public record View(String template, Object page, HttpStatus status) {

  public static View of(String template, Object page) {
    return new View(template, page, HttpStatus.OK);
  }

  public View with(HttpStatus other) {
    return new View(template, page, other);
  }
}
