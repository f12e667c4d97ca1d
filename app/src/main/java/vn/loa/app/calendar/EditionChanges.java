package vn.loa.app.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.calendar.Edition;
import vn.loa.obligation.calendar.SpecialDay;
import vn.loa.obligation.calendar.WorkingHours;

/** What an edition changed against the one before, in words. */
final class EditionChanges {

  private static final int MOST = 40;

  private final Sums sums;

  EditionChanges(Sums sums) {
    this.sums = sums;
  }

  List<String> between(@Nullable Entered before, Entered after) {
    if (before == null && after.bodyId() == null) return List.of();
    var old = before == null ? List.<Edition.Entry>of() : before.edition().entries();
    var now = after.edition().entries();
    var lines = new ArrayList<String>();
    var kept = new HashSet<>(old);
    for (var entry : now) if (!kept.contains(entry)) lines.add(line("added", entry));
    var stays = new HashSet<>(now);
    for (var entry : old) if (!stays.contains(entry)) lines.add(line("gone", entry));
    return lines.size() > MOST ? lines.subList(0, MOST) : lines;
  }

  private String line(String how, Edition.Entry entry) {
    String what =
        switch (entry) {
          case SpecialDay day -> sums.weekday(day.day()) + ": " + sums.what(day);
          case WorkingHours hours -> hours(hours);
        };
    return sums.words().of("calendar.change." + how, "what", what);
  }

  private String hours(WorkingHours hours) {
    String days =
        hours.weekdays().stream().sorted().map(this::name).collect(Collectors.joining(", "));
    String times =
        hours.intervals().isEmpty()
            ? sums.words().of("calendar.off.weekly")
            : hours.intervals().stream()
                .map(i -> i.from() + "–" + i.to())
                .collect(Collectors.joining(", "));
    return days + " " + times + " (" + sums.days(hours.valid()) + ")";
  }

  private String name(DayOfWeek day) {
    return sums.words().of("calendar.day." + day.getValue());
  }
}
