package vn.loa.app.body;

import java.util.Locale;

/** What a body is, in the order in which bodies of one parent are listed. */
public enum BodyKind {
  PROVINCE_COMMITTEE,
  /** Huyện, quận, thị xã, thành phố thuộc tỉnh; a level that ended on 01/7/2025. */
  DISTRICT_COMMITTEE,
  /** Xã, phường, thị trấn, đặc khu. */
  COMMUNE_COMMITTEE,
  /** Văn phòng. */
  OFFICE,
  /** Sở and what ranks with it. */
  DEPARTMENT,
  /** Phòng. */
  DIVISION,
  /** Trung tâm Phục vụ hành chính công, bộ phận Một cửa. */
  ONE_STOP,
  /** Đơn vị sự nghiệp công lập. */
  SERVICE_UNIT,
  PRESS,
  /** Đài phát thanh, truyền hình, truyền thanh. */
  STATION,
  /** Mặt trận Tổ quốc, đoàn thể, hội. */
  UNION,
  /** Ban của cấp ủy. */
  PARTY_BODY,
  /** Cơ quan ngành dọc của Trung ương đóng trên địa bàn. */
  CENTRAL_AGENCY,
  ENTERPRISE,
  /** Thôn, tổ dân phố. */
  RESIDENTIAL_GROUP,
  OTHER;

  /** The key of its name. */
  public String key() {
    return "body.kind." + name().toLowerCase(Locale.ROOT);
  }

  /** Whether it governs a territory. */
  public boolean isCommittee() {
    return switch (this) {
      case PROVINCE_COMMITTEE, DISTRICT_COMMITTEE, COMMUNE_COMMITTEE -> true;
      case OFFICE,
          DEPARTMENT,
          DIVISION,
          ONE_STOP,
          SERVICE_UNIT,
          PRESS,
          STATION,
          UNION,
          PARTY_BODY,
          CENTRAL_AGENCY,
          ENTERPRISE,
          RESIDENTIAL_GROUP,
          OTHER ->
          false;
    };
  }
}
