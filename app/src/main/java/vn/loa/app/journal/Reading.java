package vn.loa.app.journal;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.app.shell.Allows;
import vn.loa.app.shell.Words;

/** Makes lines that people read of entries. */
@Component
class Reading {

  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
  private static final String SYSTEM = "system:";

  private final Sentences sentences;
  private final Subjects subjects;
  private final Clock clock;

  Reading(Sentences sentences, Subjects subjects, Clock clock) {
    this.sentences = sentences;
    this.subjects = subjects;
    this.clock = clock;
  }

  JournalLine line(Entry entry, Words words, Allows allows) {
    var when = entry.at().atZone(clock.getZone());
    String who =
        entry.actorName().startsWith(SYSTEM) ? words.of("journal.system") : entry.actorName();
    String what = sentences.of(words, entry.act(), Detail.values(entry.detail()));
    String path = subjects.path(entry.subject());
    return new JournalLine(
        entry.id(),
        WHEN.format(when),
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(when),
        who,
        body(entry.bodyId()),
        what,
        allows.page(path) ? path : null);
  }

  String body(@Nullable Long body) {
    return body == null ? "" : subjects.name("body/" + body).orElse("");
  }

  String person(@Nullable Long person) {
    return person == null ? "" : subjects.name("person/" + person).orElse("");
  }
}
