package vn.loa.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.loa.app.body.Bodies;
import vn.loa.app.shell.PageArguments;
import vn.loa.app.shell.Viewer;
import vn.loa.app.shell.WordBook;

/** Puts the person of a request into the words of the shell. */
@Component
class Viewers {

  private final Bodies bodies;
  private final WordBook book;

  Viewers(Bodies bodies, WordBook book) {
    this.bodies = bodies;
    this.book = book;
  }

  void describe(HttpServletRequest request, SignedIn person) {
    var acting = person.acting();
    String body = acting == null ? "" : bodies.nameNow(acting.bodyId());
    String role = "";
    if (acting != null) {
      var words = book.of(request);
      role = acting.title().isEmpty() ? words.of(acting.role().key()) : acting.title();
    }
    var viewer = new Viewer(person.name(), body, role, initials(person.name()), true);
    PageArguments.set(request, viewer);
  }

  /** Vietnamese people are called by their last name; it and the one before make the disc. */
  static String initials(String name) {
    String[] words = name.strip().split("\\s+");
    String last = words[words.length - 1];
    String first = words.length > 1 ? words[words.length - 2].substring(0, 1) : "";
    return (first + (last.isEmpty() ? "" : last.substring(0, 1))).toUpperCase(Locale.ROOT);
  }
}
