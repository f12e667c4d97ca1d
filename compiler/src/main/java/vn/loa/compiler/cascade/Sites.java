package vn.loa.compiler.cascade;

import org.jspecify.annotations.Nullable;
import vn.loa.compiler.likeness.Tier;
import vn.loa.obligation.Channel;
import vn.loa.obligation.ChannelUse;
import vn.loa.obligation.Obligation;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/**
 * Whose site a duty publishes on. A parent may mean each body's own site; a child that names its
 * one site for all leaves open whether the number is each body's or that of all together.
 */
final class Sites {

  private static final Phrase EACH =
      Phrase.of("(của|thuộc)? (các|từng|mỗi)? (cơ quan|đơn vị|địa phương)");
  private static final Phrase OF_PROVINCE = Phrase.of("=tỉnh");
  private static final Phrase OF_DISTRICT = Phrase.of("(thành phố|huyện|thị xã|quận)");
  private static final Phrase OF_COMMUNE = Phrase.of("(=xã|phường|thị trấn|đặc khu)");

  private enum Owner {
    EACH,
    PROVINCE,
    DISTRICT,
    COMMUNE
  }

  private record Site(Owner owner, String text) {}

  private Sites() {}

  /**
   * What is unclear about the sites of a duty on the child's body and its clause; null if nothing.
   */
  static @Nullable Reason unclear(Obligation duty, Obligation clause, Tier tier) {
    var asked = of(duty);
    var given = of(clause);
    if (asked == null || given == null || asked.owner() == given.owner()) return null;
    boolean groups = clause.bearers().stream().anyMatch(b -> b.group() != null);
    if (asked.owner() == Owner.EACH) {
      if (!groups) return null;
      return Reason.change(Reason.Code.PER_UNIT_OR_TOTAL, asked.text(), given.text());
    }
    boolean other = given.owner() == Owner.EACH || tier == Tier.UNIT;
    if (other) return null;
    return Reason.change(Reason.Code.SITE_DIFFERS, asked.text(), given.text());
  }

  private static @Nullable Site of(Obligation duty) {
    for (var use : duty.channels()) {
      if (use.channel() != Channel.PORTAL) continue;
      var owner = owner(use);
      if (owner != null) return new Site(owner, use.text());
    }
    return null;
  }

  private static @Nullable Owner owner(ChannelUse use) {
    var words = Words.of(use.text());
    if (EACH.isIn(words, 0, words.size())) return Owner.EACH;
    if (OF_PROVINCE.isIn(words, 0, words.size())) return Owner.PROVINCE;
    if (OF_DISTRICT.isIn(words, 0, words.size())) return Owner.DISTRICT;
    return OF_COMMUNE.isIn(words, 0, words.size()) ? Owner.COMMUNE : null;
  }
}
