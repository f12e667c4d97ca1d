package vn.loa.app.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.loa.app.journal.SubjectSource;

/** People as subjects of acts. */
@Component
class PersonSubjects implements SubjectSource {

  private final People people;

  PersonSubjects(People people) {
    this.people = people;
  }

  @Override
  public String kind() {
    return "person";
  }

  @Override
  public Optional<String> name(String id) {
    if (!id.matches("\\d{1,18}")) return Optional.empty();
    return people.find(Long.parseLong(id)).map(Person::name);
  }

  @Override
  public String path(String id) {
    return "/people/" + id;
  }
}
