package vn.loa.obligation;

/** Groups that plans address instead of naming their members. */
public enum BearerGroup {
  /** "Các cơ quan, đơn vị". */
  AGENCIES,
  /** "Các sở, ban, ngành". */
  DEPARTMENTS,
  /** "Các phòng, ban" of a district, commune or department. */
  DIVISIONS,
  /** "UBND các huyện, thị xã, thành phố"; a level that ended on 01/7/2025. */
  DISTRICT_COMMITTEES,
  /** "UBND các xã, phường, thị trấn, đặc khu". */
  COMMUNE_COMMITTEES,
  /** "Các địa phương". */
  LOCALITIES,
  /** "Các thôn, tổ dân phố, khu dân cư". */
  RESIDENTIAL_GROUPS,
  /** "Các cơ quan báo chí, truyền thanh". */
  MEDIA,
  /** "Các tổ chức chính trị - xã hội, hội, đoàn thể". */
  MASS_ORGANISATIONS,
  /** "Thủ trưởng các cơ quan", "Chủ tịch UBND các xã". */
  HEADS,
  /** "Cán bộ, công chức, viên chức". */
  OFFICIALS,
  /** Any other plural. */
  OTHER
}
