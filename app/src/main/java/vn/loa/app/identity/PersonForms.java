package vn.loa.app.identity;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.loa.app.body.Bodies;
import vn.loa.app.identity.PersonPage.MandateFields;
import vn.loa.app.shell.Choice;
import vn.loa.app.shell.Words;

/** The questions about a mandate, with what was answered and what is wrong with it. */
@Component
class PersonForms {

  private final Bodies bodies;

  PersonForms(Bodies bodies) {
    this.bodies = bodies;
  }

  MandateFields mandate(MandateForm form, Told told) {
    var words = told.words();
    String bodyName = form.bodyId() == 0 ? "" : bodies.nameNow(form.bodyId());
    return new MandateFields(
        told.field("body", words.of("identity.body"), bodyName.isEmpty() ? "" : form.body()),
        bodyName,
        told.field("role", words.of("identity.role"), form.role()),
        roles(words),
        told.field("title", words.of("identity.mandate.title"), form.title())
            .hint(words.of("identity.mandate.title.hint")),
        !form.deputy().isEmpty(),
        told.field("firstDay", words.of("identity.first-day"), form.firstDay())
            .hint(words.of("identity.first-day.hint")),
        told.field("lastDay", words.of("identity.last-day"), form.lastDay())
            .hint(words.of("identity.last-day.hint")));
  }

  private static List<Choice> roles(Words words) {
    return Arrays.stream(Role.values())
        .map(role -> new Choice(role.name(), words.of(role.key()), words.of(role.key() + ".hint")))
        .toList();
  }
}
