package vn.loa.compiler.duty;

import java.util.List;
import vn.loa.compiler.clause.Clause;
import vn.loa.compiler.outline.Table.Column;
import vn.loa.compiler.reading.Reading;
import vn.loa.obligation.Channel;
import vn.loa.obligation.ChannelUse;
import vn.loa.obligation.DutyKind;
import vn.loa.vietnamese.Words;

/**
 * Finds a duty's channels: in the act, else before it, in its fields, or in the bearer's own name.
 */
final class Channels {

  private Channels() {}

  static List<ChannelUse> of(Clause clause, DutyKind kind) {
    var own = ChannelNames.in(clause.reading(), clause.act(), clause.to());
    if (isReal(own)) return own;
    var before = ChannelNames.in(clause.reading(), clause.from(), clause.act());
    boolean told = kind == DutyKind.PUBLISH || kind == DutyKind.BROADCAST;
    if (isReal(before) && (told || !clause.ownSubject())) return before;
    for (var column : List.of(Column.CHANNEL, Column.TASK, Column.PRODUCT)) {
      var field = clause.fields().cell(column);
      var found =
          field == null || field == clause.reading()
              ? List.<ChannelUse>of()
              : ChannelNames.in(field, 0, field.words().size());
      if (isReal(found)) return found;
    }
    if (!told) return own;
    var earlier = ChannelNames.in(clause.reading(), clause.earlier().from(), clause.earlier().to());
    if (isReal(earlier)) return earlier;
    var bearers = ofBearers(clause);
    return bearers.isEmpty() ? own : bearers;
  }

  /** A column alone does not say where it stands. */
  private static boolean isReal(List<ChannelUse> uses) {
    return uses.stream().anyMatch(use -> use.channel() != Channel.OTHER);
  }

  /** A station, a newspaper or a loudspeaker network is the channel of what it tells. */
  private static List<ChannelUse> ofBearers(Clause clause) {
    return clause.bearers().stream()
        .filter(bearer -> bearer.group() == null)
        .flatMap(bearer -> medium(bearer.text()).stream())
        .toList();
  }

  private static List<ChannelUse> medium(String name) {
    var words = Words.of(name);
    var reading = Reading.sound(words);
    var found = ChannelNames.in(reading, 0, words.size());
    boolean paper = words.size() > 1 && words.canBe(0, "bao", "báo");
    boolean heard =
        found.stream()
            .anyMatch(u -> u.channel() == Channel.LOUDSPEAKER || u.channel() == Channel.RADIO_TV);
    if (paper) return List.of(new ChannelUse(Channel.NEWSPAPER, name));
    return heard ? List.of(new ChannelUse(found.getFirst().channel(), name)) : List.of();
  }
}
