package vn.loa.compiler.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.head.DocumentHead;
import vn.loa.compiler.outline.Block;
import vn.loa.compiler.outline.Outline;
import vn.loa.compiler.reading.Reading;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Origin;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Slot;
import vn.loa.obligation.Target;
import vn.loa.obligation.Unit;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Finds the results that a plan wants in each index. */
final class TargetReader {

  static final List<TargetRule> RULES =
      List.of(new Gains(), new RanksWithin(), new Scores(), new JoinsClass());

  private static final Phrase UNTIL = Phrase.of("(đến (hết)? (năm)?|vào (cuối)? năm) #");
  private static final Phrase PAST = Phrase.of("đã (đạt|xếp|tăng)");
  private static final Phrase IN_BRACKETS = Phrase.of("[ theo");

  private final Reading reading;
  private final Words words;
  private final DocumentHead head;
  private final List<Target> out = new ArrayList<>();

  TargetReader(Reading reading, DocumentHead head) {
    this.reading = reading;
    this.words = reading.words();
    this.head = head;
  }

  List<Target> read(Outline outline) {
    outline.forEach(
        block -> {
          if (block.zone() == Block.Zone.BODY && block.table() == null) read(block);
        });
    return out;
  }

  private void read(Block block) {
    String index = null;
    int named = block.from();
    int from = block.from();
    int count = 0;
    int i = block.from();
    while (i < block.to()) {
      var name = IndexNames.BOOK.longestAt(words, i, block.to());
      if (name != null) {
        if (index == null || !words.is(i, "(") && !name.meaning().equals(index))
          from = index == null ? from : i;
        index = name.meaning();
        named = name.to();
        i = name.to();
        continue;
      }
      var found = index == null || isPast(i, block) ? null : at(i, block.to());
      if (found == null) {
        i++;
        continue;
      }
      if (index != null)
        out.add(target(block, index, start(Math.max(from, named), i, from), from, found, count++));
      from = found.to();
      i = found.to();
    }
  }

  /** The clause that the value stands in begins after the last comma. */
  private int start(int after, int at, int from) {
    int i = from;
    for (int k = at - 1; k > after; k--) {
      if (!words.is(k, ",") && !words.is(k, ";")) continue;
      i = k + 1;
      break;
    }
    while (i < at && !words.isLetters(i)) i++;
    return i;
  }

  private boolean isPast(int i, Block block) {
    if (PAST.isIn(words, Math.max(block.from(), i - 4), Math.min(block.to(), i + 1))) return true;
    for (int k = Math.max(block.from(), i - 8); k < i; k++) {
      String year = words.folded(k);
      if (words.is(k - 2, "voi") || words.is(k - 2, "hon")) continue;
      if (year.length() == 4
          && year.startsWith("20")
          && words.isNumber(k)
          && words.is(k - 1, "nam")
          && Integer.parseInt(year) < head.year()) return true;
    }
    return false;
  }

  private TargetRule.@Nullable Found at(int i, int limit) {
    for (var rule : RULES) {
      var found = rule.at(words, i, limit);
      if (found != null) return found;
    }
    return null;
  }

  private Target target(
      Block block, String index, int from, int searched, TargetRule.Found found, int count) {
    int to = end(found.to(), block.to());
    var inferred = EnumSet.of(Slot.BEARER);
    var deadline = deadline(searched, to, inferred);
    String text = words.span(from, to).in(reading.source().text());
    String readable = reading.readable(from, to);
    var origin =
        new Origin(
            block.id(),
            text,
            readable.equals(text) ? null : readable,
            words.start(from),
            words.end(to - 1));
    String issuer = head.issuer();
    return new Target(
        block.id() + (char) ('a' + Math.min(25, count)),
        origin,
        index,
        found.measure(),
        quota(found),
        deadline,
        issuer == null ? List.of() : List.of(new Bearer(issuer, null)),
        inferred,
        0.9);
  }

  private @Nullable Quota quota(TargetRule.Found found) {
    var unit = words.is(found.to() - 1, "%") ? Unit.PERCENT : Unit.POINT;
    var value = found.value();
    return switch (found.measure()) {
      case RANK -> value == null ? null : Quota.atMost(value, Unit.RANK);
      case RANK_CHANGE -> value == null ? null : Quota.atLeast(value, Unit.RANK_STEP);
      case SCORE, SCORE_CHANGE -> value == null ? null : Quota.atLeast(value, unit);
      case CLASS -> Quota.uncounted(Unit.CLASS);
    };
  }

  /** "... đến năm 2028" behind or before the value; else the plan's own year. */
  private @Nullable Deadline deadline(int from, int to, EnumSet<Slot> inferred) {
    int at = UNTIL.find(words, from, to);
    int year = at < 0 ? 0 : year(at, to);
    if (year == 0) {
      inferred.add(Slot.DEADLINE);
      year = head.year();
    }
    return year == 0
        ? null
        : new Deadline.OnDate(LocalDate.of(year, 12, 31), Deadline.Operator.WITHIN);
  }

  private int year(int at, int to) {
    for (int i = at; i < Math.min(to, at + 4); i++) {
      if (words.folded(i).matches("20\\d\\d")) return Integer.parseInt(words.folded(i));
    }
    return 0;
  }

  /** The words behind a value that belong to it, until the next comma or bracket. */
  private int end(int from, int limit) {
    int i = from;
    while (i < limit
        && !(words.is(i, ",") && !words.is(i + 1, "thanh"))
        && !words.is(i, ";")
        && !words.is(i, ".")
        && !words.is(i, "-")
        && IN_BRACKETS.matchAt(words, i, limit) < 0) i++;
    return i;
  }
}
