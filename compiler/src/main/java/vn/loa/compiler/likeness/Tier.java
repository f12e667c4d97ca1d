package vn.loa.compiler.likeness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/**
 * The level of government that a body belongs to. Until 30/6/2025 there were districts; since then
 * a "thành phố" is a central city (Luật Tổ chức chính quyền địa phương 72/2025/QH15).
 */
public enum Tier {
  CENTRAL,
  PROVINCE,
  DISTRICT,
  COMMUNE,
  /** A department, division, school or hospital: one body without a territory of its own. */
  UNIT;

  private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

  private static final String COMMITTEE = "(ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) ";

  /** Cities under the central government; some only since 2025 or 2026, which harms nothing. */
  private static final Phrase CENTRAL_CITY =
      Phrase.of(
          COMMITTEE
              + "(thành phố|tp|tp .) (hà nội|hải phòng|đà nẵng|cần thơ|huế|hồ chí minh|đồng nai|quảng ninh|bắc ninh)");

  private static final Phrase OF_PROVINCE = Phrase.of(COMMITTEE + "=tỉnh");
  private static final Phrase OF_CITY = Phrase.of(COMMITTEE + "(thành phố|tp|tx)");
  private static final Phrase OF_DISTRICT = Phrase.of(COMMITTEE + "(huyện|quận|thị xã)");
  private static final Phrase OF_COMMUNE = Phrase.of(COMMITTEE + "(xã|phường|thị trấn|đặc khu)");
  private static final Phrase OF_STATE =
      Phrase.of("(chính phủ|thủ tướng|bộ (nội|thông|văn|tài|tư|khoa|giáo|y|công|kế|xây|nông))");

  /**
   * The tier of the body that issues a document.
   *
   * @param date of the document; null where it has none, and then districts are thought to exist
   */
  public static Tier of(@Nullable String issuer, @Nullable LocalDate date) {
    if (issuer == null) return UNIT;
    var words = Words.of(issuer);
    if (begins(OF_PROVINCE, words) || begins(CENTRAL_CITY, words)) return PROVINCE;
    if (begins(OF_DISTRICT, words)) return DISTRICT;
    if (begins(OF_COMMUNE, words)) return COMMUNE;
    if (begins(OF_CITY, words)) return hasDistricts(date) ? DISTRICT : PROVINCE;
    return begins(OF_STATE, words) ? CENTRAL : UNIT;
  }

  /** Whether the law knew districts on a day. */
  public static boolean hasDistricts(@Nullable LocalDate date) {
    return date == null || date.isBefore(TWO_TIERS);
  }

  private static boolean begins(Phrase phrase, Words words) {
    return phrase.matchAt(words, 0, words.size()) >= 0;
  }
}
