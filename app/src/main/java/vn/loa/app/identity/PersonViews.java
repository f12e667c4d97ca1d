package vn.loa.app.identity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.body.Bodies;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.View;

/** Puts together what is shown of a person. */
@Component
class PersonViews {

  private final PersonStore people;
  private final MandateStore mandates;
  private final MandateLines lines;
  private final PersonForms forms;
  private final HandingOver handing;
  private final Surroundings around;

  PersonViews(
      PersonStore people,
      MandateStore mandates,
      MandateLines lines,
      PersonForms forms,
      HandingOver handing,
      Surroundings around) {
    this.people = people;
    this.mandates = mandates;
    this.lines = lines;
    this.forms = forms;
    this.handing = handing;
    this.around = around;
  }

  @Component
  record Surroundings(Bodies bodies, TransactionTemplate transaction) {}

  /**
   * What is asked on a page, and what was answered before.
   *
   * @param form end of the name of the template
   * @param ended number of the mandate that is about to end, 0 for none
   * @param name as typed, empty where another form was sent
   */
  record Try(String form, long ended, String name, MandateForm mandate, List<Fault> faults) {

    static final Try NONE = of("person");

    static Try of(String form) {
      return new Try(form, 0, "", MandateForm.EMPTY, List.of());
    }

    static Try name(String typed) {
      return new Try("rename", 0, typed, MandateForm.EMPTY, List.of());
    }

    static Try mandate(MandateForm typed) {
      return new Try("give", 0, "", typed, List.of());
    }

    static Try end(long mandate, String lastDay) {
      var typed = new MandateForm("", "", "", "", "", lastDay);
      return new Try("end", mandate, "", typed, List.of());
    }

    Try with(List<Fault> found) {
      return new Try(form, ended, name, mandate, List.copyOf(found));
    }
  }

  Optional<View> person(Page page, SignedIn by, long id, Try tried) {
    return Objects.requireNonNull(
        around.transaction().execute(s -> people.find(id).flatMap(p -> view(page, by, p, tried))));
  }

  private Optional<View> view(Page page, SignedIn by, Person person, Try tried) {
    var words = page.words();
    var held = mandates.of(person.id());
    var told = new Told(tried.faults(), words);
    var line =
        new PersonLine(
            person.id(),
            person.name(),
            person.login(),
            around.bodies().nameNow(person.bodyId()),
            lines.brief(held, words),
            words.of(States.key(person.state())),
            States.tone(person.state()));
    var mandate = tried.mandate();
    if (mandate.body().isEmpty()) mandate = mandate.at(person.bodyId());
    var ended = held.stream().filter(m -> m.id() == tried.ended()).toList();
    if (tried.ended() != 0 && ended.isEmpty()) return Optional.empty();
    Long left = ended.isEmpty() ? null : ended.getFirst().bodyId();
    String title = words.of("identity.title." + tried.form(), "name", person.name());
    return Optional.of(
        View.of(
            "identity/" + tried.form(),
            new PersonPage(
                page.titled(title),
                line,
                lines.of(tried.ended() == 0 ? held : ended, 0, words),
                handing.told(new Leaving(person.id(), left), words),
                told.field(
                    "name",
                    words.of("identity.name"),
                    tried.name().isEmpty() ? person.name() : tried.name()),
                told.field("successor", words.of("identity.successor"), ""),
                forms.mandate(mandate, told),
                told.whole(),
                by.is(Role.ADMINISTRATOR) && by.personId() != person.id(),
                !person.isHere())));
  }

  Optional<View> code(Page page, Answer.Coded coded) {
    var person =
        Objects.requireNonNull(around.transaction().execute(s -> people.find(coded.person())));
    var titled = page.titled(page.words().of("identity.code.title"));
    return person.map(
        p ->
            View.of(
                "identity/code",
                new CodePage(titled, p.id(), p.name(), p.login(), coded.code(), coded.hours())));
  }
}
