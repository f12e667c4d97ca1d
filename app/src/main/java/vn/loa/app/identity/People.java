package vn.loa.app.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.body.Scope;

/** Who there is, and who may do what where. */
@Component
public class People {

  private static final Scope SCOPE = Scope.system("people");

  private final PersonStore people;
  private final MandateStore mandates;
  private final TransactionTemplate fresh;
  private final Clock clock;

  People(PersonStore people, MandateStore mandates, FreshTransactions transactions, Clock clock) {
    this.people = people;
    this.mandates = mandates;
    this.fresh = transactions.template();
    this.clock = clock;
  }

  /** Somebody in the scope of whoever asks. */
  @Transactional(readOnly = true)
  public Optional<Person> find(long id) {
    return people.find(id);
  }

  /**
   * The name of a person, whoever asks: names are no secret between colleagues. Empty for nobody.
   */
  public String name(long id) {
    return SCOPE.within(
        () ->
            Objects.requireNonNull(
                fresh.execute(s -> people.names(List.of(id)).getOrDefault(id, ""))));
  }

  /** Those who hold a role today at a body itself, and can be given work. */
  @Transactional(readOnly = true)
  public List<Person> holders(long body, Role role) {
    return mandates.holders(body, role, LocalDate.now(clock)).stream()
        .flatMap(id -> people.find(id).stream())
        .filter(Person::isHere)
        .toList();
  }

  /** What a person may do today, whoever asks; nothing for one who is shut out. */
  public List<Mandate> listMandates(long person) {
    var today = LocalDate.now(clock);
    return SCOPE.within(
        () ->
            Objects.requireNonNull(
                fresh.execute(
                    s ->
                        people.find(person).filter(Person::isHere).isEmpty()
                            ? List.<Mandate>of()
                            : mandates.of(person).stream()
                                .filter(m -> m.holdsOn(today))
                                .toList())));
  }
}
