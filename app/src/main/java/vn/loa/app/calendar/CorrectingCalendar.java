package vn.loa.app.calendar;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Journal;
import vn.loa.obligation.calendar.DateRange;
import vn.loa.obligation.calendar.Edition;

/** Enters a new edition that differs in a few days or hours; the old one stays as it was. */
@Component
class CorrectingCalendar {

  /** What came of it. */
  sealed interface Answer {}

  record Corrected(long number) implements Answer {}

  /**
   * @param code end of the key of its sentence, below {@code calendar.refused}
   */
  record Refused(String code, Map<String, String> values) implements Answer {}

  private static final Pattern NUMBERED = Pattern.compile("(.*\\.)(\\d{1,9})");

  private final EditionStore store;
  private final Standing standing;
  private final Journal journal;
  private final Clock clock;

  CorrectingCalendar(EditionStore store, Standing standing, Journal journal, Clock clock) {
    this.store = store;
    this.standing = standing;
    this.journal = journal;
    this.clock = clock;
  }

  /** Whether the calendar of the country is the person's to correct: above its body is nobody. */
  @Transactional(readOnly = true)
  public boolean mayForCountry(SignedIn person) {
    var acting = person.acting();
    return acting != null && standing.down(acting.bodyId()).size() == 1;
  }

  @Transactional
  public Answer correct(SignedIn person, Correction correction) {
    var acting = person.acting();
    if (acting == null || correction.country() && !mayForCountry(person))
      return new Refused("country", Map.of());
    Long body = correction.country() ? null : (Long) acting.bodyId();
    store.lock();
    var country = store.findLatest(null).map(Entered::edition).orElseGet(Edition::shipped);
    var outside =
        correction.change().days().stream()
            .filter(d -> !country.valid().contains(d.from()) || !country.valid().contains(d.to()))
            .findFirst();
    if (outside.isPresent()) return outside(country.valid());
    var now = store.findLatest(body).orElse(null);
    var before = now == null ? first(body, country) : now.edition();
    var after = correction.change().of(before, following(before.id()), correction.source());
    if (after.entries().equals(before.entries())) return new Refused("nothing", Map.of());
    return enter(person, body, now, after, correction);
  }

  /** Makes an older edition the one in use again, as a new one. */
  @Transactional
  public Answer restore(SignedIn person, long number, String reason) {
    store.lock();
    var old = store.find(number).orElse(null);
    if (old == null) return new Refused("unknown", Map.of());
    var acting = person.acting();
    boolean mine =
        old.bodyId() == null
            ? mayForCountry(person)
            : acting != null && acting.bodyId() == old.bodyId();
    if (!mine) return new Refused("country", Map.of());
    var now = store.findLatest(old.bodyId()).orElseThrow();
    if (now.number() == number) return new Refused("nothing", Map.of());
    var again =
        new Edition(
            following(now.edition().id()),
            old.edition().valid(),
            old.edition().entries(),
            old.source(),
            now.edition().id());
    var correction =
        new Correction(
            new Change.Plain(old.edition().valid()), old.source(), reason, old.bodyId() == null);
    return enter(person, old.bodyId(), now, again, correction);
  }

  private Corrected enter(
      SignedIn person,
      @Nullable Long body,
      @Nullable Entered now,
      Edition after,
      Correction correction) {
    var fresh =
        new EditionStore.Fresh(body, now == null ? null : now.number(), correction.reason(), after);
    long number = store.insert(fresh, person.actor(), clock.instant());
    var values = new HashMap<String, String>();
    values.put("edition", after.id());
    values.put("days", days(correction.change().days()));
    values.put("source", correction.source());
    values.put("reason", correction.reason());
    journal.record(
        person.actor(), new Act("calendar.corrected", "calendar/" + number, body, values));
    return new Corrected(number);
  }

  private static Refused outside(DateRange valid) {
    return new Refused(
        "outside", Map.of("from", Days.text(valid.from()), "to", Days.text(valid.to())));
  }

  private static Edition first(@Nullable Long body, Edition country) {
    return new Edition("body-" + body + ".0", country.valid(), List.of(), "-", null);
  }

  private static String following(String id) {
    var numbered = NUMBERED.matcher(id);
    if (!numbered.matches()) return id + ".2";
    return numbered.group(1) + (Long.parseLong(numbered.group(2)) + 1);
  }

  private static String days(List<DateRange> ranges) {
    return ranges.stream()
        .map(
            r ->
                r.length() == 1
                    ? Days.text(r.from())
                    : Days.text(r.from()) + " - " + Days.text(r.to()))
        .collect(Collectors.joining(", "));
  }
}
