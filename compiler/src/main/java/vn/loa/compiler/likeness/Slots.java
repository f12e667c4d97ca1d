package vn.loa.compiler.likeness;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Channel;
import vn.loa.obligation.ChannelUse;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Unit;

/** How far two duties agree in what was read from them, whatever their words. */
public final class Slots {

  /** Units that plans use one for the other. */
  private static final Set<Set<String>> SAME_UNITS =
      Set.of(
          Set.of("tin_bai", "tin", "bai"),
          Set.of("lan", "luot", "ky", "so", "phien", "ban_tin"),
          Set.of("cuoc", "hoi_nghi", "buoi", "phien"));

  private static final Set<Set<DutyKind>> NEAR_KINDS =
      Set.of(
          Set.of(DutyKind.PUBLISH, DutyKind.BROADCAST),
          Set.of(DutyKind.PUBLISH, DutyKind.BULLETIN),
          Set.of(DutyKind.URGE, DutyKind.INSPECT),
          Set.of(DutyKind.EVENT, DutyKind.TRAIN));

  /** Radio of a province and loudspeakers of a district are one medium here. */
  private static final Set<Channel> LOUD =
      Set.of(Channel.RADIO_TV, Channel.MOBILE_LOUDSPEAKER, Channel.LOUDSPEAKER);

  private Slots() {}

  /** From 0 to 1. */
  public static double agree(Obligation one, Obligation other) {
    double kind = kind(one.kind(), other.kind());
    double topics = overlap(one.topics(), other.topics());
    double channels = overlap(media(one), media(other));
    double unit = sameUnit(one.quota(), other.quota()) ? 1 : 0;
    boolean rhythm = one.recurrence().equals(other.recurrence());
    return 0.35 * kind + 0.3 * topics + 0.15 * channels + 0.1 * unit + (rhythm ? 0.1 : 0);
  }

  private static double kind(DutyKind one, DutyKind other) {
    if (one == other) return 1;
    return NEAR_KINDS.contains(Set.of(one, other)) ? 0.6 : 0;
  }

  /** Whether two duties are of one kind, or of kinds that plans do not keep apart. */
  public static boolean sameKind(Obligation one, Obligation other) {
    return kind(one.kind(), other.kind()) > 0;
  }

  /** Whether two quotas count the same thing, or neither counts anything. */
  public static boolean sameUnit(@Nullable Quota one, @Nullable Quota other) {
    if (one == null || other == null) return one == other;
    return same(one.unit(), other.unit());
  }

  private static boolean same(Unit one, Unit other) {
    if (one.equals(other)) return true;
    return SAME_UNITS.stream().anyMatch(s -> s.contains(one.code()) && s.contains(other.code()));
  }

  private static Set<Channel> media(Obligation duty) {
    var media = new HashSet<Channel>();
    for (ChannelUse use : duty.channels()) {
      media.add(LOUD.contains(use.channel()) ? Channel.LOUDSPEAKER : use.channel());
    }
    return media;
  }

  private static <T> double overlap(Collection<T> one, Collection<T> other) {
    if (one.isEmpty() && other.isEmpty()) return 1;
    var all = new HashSet<T>(one);
    all.addAll(other);
    long both = one.stream().distinct().filter(other::contains).count();
    return (double) both / all.size();
  }
}
