package vn.loa.app.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.obligation.calendar.Edition;
import vn.loa.obligation.calendar.WorkingCalendar;

/** The working calendar: of the country, and of a body where it or one above has its own. */
@Component
public class Calendars {

  private static final int KEPT = 256;

  private final EditionStore store;
  private final Standing standing;

  /** Which editions count at a state never changes, nor what they make together. */
  private final Map<Long, Map<Long, Long>> states = new ConcurrentHashMap<>();

  private final Map<List<Long>, WorkingCalendar> made = new ConcurrentHashMap<>();

  Calendars(EditionStore store, Standing standing) {
    this.store = store;
    this.standing = standing;
  }

  /** The number of the last edition: it names what the calendar is now, for every body. */
  @Transactional(readOnly = true)
  public long edition() {
    return store.last();
  }

  /** The calendar of the country as it is now. */
  @Transactional(readOnly = true)
  public WorkingCalendar current() {
    return at(edition());
  }

  /** The calendar of a body as it is now: rows of its own hold above those of bodies above it. */
  @Transactional(readOnly = true)
  public WorkingCalendar current(long body) {
    return at(edition(), body);
  }

  /** The calendar of the country as it was with an edition. */
  @Transactional(readOnly = true)
  public WorkingCalendar at(long edition) {
    return made(numbers(edition, List.of()));
  }

  /** The calendar of a body as it was with an edition, in the tree of today. */
  @Transactional(readOnly = true)
  public WorkingCalendar at(long edition, long body) {
    // Most places have no body with editions of its own: the tree need not be asked.
    boolean own = state(edition).keySet().stream().anyMatch(b -> b != EditionStore.COUNTRY);
    return made(numbers(edition, own ? standing.down(body) : List.of()));
  }

  /** The last editions, the newest first. */
  @Transactional(readOnly = true)
  public List<Entered> listEditions(int most) {
    return store.list(most);
  }

  /** The edition that holds for the country, or is a body's own. */
  @Transactional(readOnly = true)
  public Optional<Entered> find(@Nullable Long body) {
    return store.findLatest(body);
  }

  /** Whether the edition that comes with this Loa was ever entered. */
  @Transactional(readOnly = true)
  public boolean knowsShipped() {
    return store.knows(Edition.shipped().id());
  }

  private List<Long> numbers(long edition, List<Long> bodies) {
    var latest = state(edition);
    var numbers = new ArrayList<Long>();
    numbers.add(latest.getOrDefault(EditionStore.COUNTRY, 0L));
    for (long body : bodies) {
      var own = latest.get(body);
      if (own != null) numbers.add(own);
    }
    return List.copyOf(numbers);
  }

  private Map<Long, Long> state(long edition) {
    if (states.size() > KEPT) states.clear();
    return states.computeIfAbsent(edition, store::latest);
  }

  private WorkingCalendar made(List<Long> numbers) {
    if (made.size() > KEPT) made.clear();
    return made.computeIfAbsent(numbers, this::make);
  }

  private WorkingCalendar make(List<Long> numbers) {
    long country = numbers.getFirst();
    // Before anything was entered, as in the first moment of a new database.
    var base = country == 0 ? Edition.shipped() : store.get(country).edition();
    var above = numbers.stream().skip(1).map(n -> store.get(n).edition());
    return WorkingCalendar.of(base, above.toArray(Edition[]::new));
  }
}
