package vn.loa.app.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.loa.app.shell.Hit;
import vn.loa.app.shell.SearchSource;
import vn.loa.app.shell.Words;
import vn.loa.obligation.calendar.DateRange;

/** Obligations in the search of the whole site. */
@Component
class RegisterSearch implements SearchSource {

  private static final int RANK = 70;

  private final Register register;
  private final Clock clock;

  RegisterSearch(Register register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  @Override
  public int rank() {
    return RANK;
  }

  @Override
  public String title(Words words) {
    return words.of("register.place.short");
  }

  @Override
  public List<Hit> search(String folded, int most, Words words) {
    var today = LocalDate.now(clock);
    var filter =
        new RegisterFilter(
            null, DateRange.ofYear(today.getYear()), null, RegisterFilter.Marks.NONE, folded);
    var found = register.list(filter, Cursor.START, most).rows();
    var versions =
        register.versions(found.stream().map(RegisteredObligation::versionId).distinct().toList());
    var says = new Sayings(words, today);
    return found.stream()
        .map(
            o ->
                new Hit(
                    "register",
                    Sayings.title(o),
                    says.place(o, versions.get(o.versionId())) + " · " + says.amount(o.duty()),
                    "/register/" + o.uuid()))
        .toList();
  }
}
