package vn.loa.compiler.bearer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.BearerGroup;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Tells groups from single bodies: "UBND các xã, phường", "các cơ quan, đơn vị". */
final class Groups {

  private record Name(BearerGroup group, Phrase phrase) {}

  private static final String PLURAL = "(các|những|tất cả|toàn thể|toàn bộ|mọi|từng|mỗi)";

  private static final List<Name> NAMES =
      List.of(
          name(
              BearerGroup.HEADS,
              "(thủ trưởng|người đứng đầu|lãnh đạo|chủ tịch|giám đốc|trưởng|hiệu trưởng) ..3 "
                  + PLURAL),
          name(BearerGroup.HEADS, "(thủ trưởng|người đứng đầu)"),
          name(
              BearerGroup.DISTRICT_COMMITTEES,
              "(ubnd|ủy ban nhân dân) " + PLURAL + " (huyện|quận|thị xã|thành phố)"),
          name(BearerGroup.DISTRICT_COMMITTEES, "(ubnd|ủy ban nhân dân) cấp huyện"),
          name(
              BearerGroup.COMMUNE_COMMITTEES,
              "(ubnd|ủy ban nhân dân) (" + "các|cấp|từng|mỗi) (xã|phường|thị trấn|đặc khu)"),
          name(BearerGroup.COMMUNE_COMMITTEES, PLURAL + " (xã|phường|thị trấn|đặc khu)"),
          name(
              BearerGroup.RESIDENTIAL_GROUPS,
              PLURAL + "? (thôn|khu phố|tổ dân phố|khu dân cư|ấp|buôn|khóm)"),
          name(BearerGroup.DEPARTMENTS, PLURAL + " sở"),
          name(BearerGroup.DIVISIONS, PLURAL + " (phòng|ban)"),
          name(
              BearerGroup.MEDIA,
              PLURAL
                  + " ..2 (báo chí|truyền thanh|truyền hình|phát thanh|truyền thông|tuyên truyền|thông tấn|thông tin đại chúng)"),
          name(BearerGroup.MASS_ORGANISATIONS, PLURAL + " ..3 (đoàn thể|chính trị|hội)"),
          name(BearerGroup.AGENCIES, PLURAL + " (cơ quan|đơn vị)"),
          name(BearerGroup.LOCALITIES, PLURAL + " (địa phương|huyện)"),
          name(BearerGroup.OFFICIALS, "(cán bộ|công chức|viên chức|chuyên viên|đội ngũ)"),
          name(BearerGroup.OTHER, PLURAL));

  private Groups() {}

  private static Name name(BearerGroup group, String phrase) {
    return new Name(group, Phrase.of(phrase));
  }

  /** The group that the words name, or null for one body. */
  static @Nullable BearerGroup of(Words words, int from, int to) {
    for (var name : NAMES) {
      if (name.phrase().matchAt(words, from, to) < 0) continue;
      boolean single =
          name.group() == BearerGroup.OFFICIALS
              && words.is(from, "cong")
              && to - from <= 6
              && hasField(words, from, to);
      return single ? null : name.group();
    }
    return null;
  }

  /** "Công chức Văn hóa - Xã hội" is one post, "công chức, viên chức" are many people. */
  private static boolean hasField(Words words, int from, int to) {
    return from + 2 < to && words.isCapital(from + 2);
  }
}
