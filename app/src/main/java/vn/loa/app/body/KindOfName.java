package vn.loa.app.body;

import vn.loa.app.body.name.NameWords;
import vn.loa.app.body.name.Territory;
import vn.loa.vietnamese.PhraseBook;
import vn.loa.vietnamese.Words;

/** The kind that a name tells: "Sở Nội vụ" is a department. */
final class KindOfName {

  private static final PhraseBook<BodyKind> BEGINNINGS =
      new PhraseBook.Builder<BodyKind>()
          .add(BodyKind.OFFICE, "văn phòng")
          .add(BodyKind.DEPARTMENT, "=sở", "=ban", "thanh tra")
          .add(BodyKind.DIVISION, "=phòng", "đội quản lý")
          .add(
              BodyKind.ONE_STOP,
              "trung tâm (phục vụ)? hành chính công",
              "bộ phận (tiếp nhận|một cửa|tn)")
          .add(
              BodyKind.SERVICE_UNIT,
              "trung tâm",
              "=trường",
              "bệnh viện",
              "trạm y tế",
              "ban quản lý",
              "bảo tàng",
              "thư viện",
              "nhà (văn hóa|hát)",
              "quỹ",
              "cổng thông tin điện tử")
          .add(BodyKind.OTHER, "hội đồng")
          .add(BodyKind.PRESS, "=báo", "tạp chí")
          .add(BodyKind.STATION, "=đài", "trạm truyền thanh")
          .add(
              BodyKind.UNION,
              "(ủy ban|ban thường trực ủy ban)? (mặt trận|mttq)",
              "=hội",
              "(tỉnh|huyện|thành|thị) đoàn",
              "=đoàn",
              "liên đoàn lao động",
              "liên minh hợp tác xã",
              "công đoàn")
          .add(
              BodyKind.PARTY_BODY,
              "ban (tuyên giáo|tổ chức|dân vận|nội chính|xây dựng đảng)",
              "(tỉnh|huyện|thị|thành|đảng|quận) ủy",
              "ủy ban kiểm tra",
              "văn phòng (tỉnh|huyện|thị|thành|đảng) ủy",
              "trường chính trị")
          .add(
              BodyKind.CENTRAL_AGENCY,
              "công an",
              "(bộ|ban) chỉ huy",
              "kho bạc",
              "bảo hiểm xã hội",
              "=thuế",
              "(chi)? cục",
              "tòa án",
              "viện kiểm sát",
              "ngân hàng",
              "hải quan")
          .add(BodyKind.ENTERPRISE, "bưu điện", "công ty", "viễn thông", "điện lực", "hợp tác xã")
          .add(
              BodyKind.RESIDENTIAL_GROUP,
              "=thôn",
              "tổ dân phố",
              "khu phố",
              "=ấp",
              "=bản",
              "buôn",
              "khóm")
          .build();

  private KindOfName() {}

  /**
   * The likeliest kind.
   *
   * @param root whether the body stands below none
   */
  static BodyKind of(String name, boolean root) {
    var governed = Territory.governedBy(NameWords.of(name));
    if (governed.isPresent()) return committee(governed.get().kind(), root);
    var words = Words.of(name);
    var hit = BEGINNINGS.longestAt(words, 0, words.size());
    return hit == null ? BodyKind.OTHER : hit.meaning();
  }

  private static BodyKind committee(Territory.Kind kind, boolean root) {
    return switch (kind) {
      case PROVINCE -> BodyKind.PROVINCE_COMMITTEE;
      case CITY -> root ? BodyKind.PROVINCE_COMMITTEE : BodyKind.DISTRICT_COMMITTEE;
      case TOWN, DISTRICT, URBAN_DISTRICT -> BodyKind.DISTRICT_COMMITTEE;
      case TOWNSHIP, WARD, SPECIAL_ZONE, COMMUNE -> BodyKind.COMMUNE_COMMITTEE;
    };
  }
}
