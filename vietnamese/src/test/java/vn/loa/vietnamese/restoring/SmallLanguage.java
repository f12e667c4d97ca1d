package vn.loa.vietnamese.restoring;

import vn.loa.vietnamese.Damage;

/** A language of a few offices, for tests. */
final class SmallLanguage {

  private static final String PHRASES =
      """
      # What an office does.
      9* ủy ban nhân dân (tỉnh|huyện|xã|phường)
      8* cải cách hành chính
      6* (xây dựng|ban hành|thực hiện|tuyên truyền) kế hoạch (năm 0|tuyên truyền)?
      5* kế hoạch (thông tin)? tuyên truyền (về)? cải cách hành chính (năm 0)?
      5* (trên|qua) (cổng|trang) thông tin điện tử (của|tỉnh|huyện)?
      5* (cơ quan|đơn vị) (chủ trì|phối hợp|liên quan)
      4* (phòng|sở) nội vụ (chủ trì|phối hợp|tổng hợp|tham mưu)?
      4* (trưởng phòng|giám đốc sở) nội vụ
      4* cán bộ công chức viên chức
      4* (nâng cao|tăng cường) (nhận thức|chất lượng|hiệu quả)
      4* (đăng|phát|viết) ít nhất 0 (tin|bài|tin bài)
      3* (tổ chức|triển khai) thực hiện (nghiêm túc|có hiệu quả)?
      3* thủ tục hành chính
      3* (tổ chức|phổ biến|tổng hợp)
      2* (tố cáo|thành phố)
      3* người dân và doanh nghiệp
      3* (của|các|và|về|trong|trên|cho|với|theo|tại|từ|đến|được|là) (các|cơ quan|công tác|người dân)?
      3* số 0
      3* ngày 0 tháng 0 năm 0
      3* (hội nghị|lớp) tập huấn (về)?
      3* nghị quyết số 0 của chính phủ
      2* địa phương (có|không)
      """;

  static final Language LANGUAGE = Language.of(PHRASES.lines());

  static final Restorer RESTORER = new Restorer(LANGUAGE);

  /** Thirty words and more of sound prose, so that a stretch has something to be judged by. */
  static final String SOUND =
      "Ủy ban nhân dân tỉnh ban hành kế hoạch tuyên truyền cải cách hành chính năm 2023. Các cơ quan, đơn vị"
          + " phối hợp với Sở Nội vụ tổ chức thực hiện nghiêm túc, nâng cao nhận thức của cán bộ, công chức,"
          + " viên chức và người dân về thủ tục hành chính. Phòng Nội vụ đăng ít nhất 05 tin, bài trên Trang"
          + " thông tin điện tử của huyện; hội nghị tập huấn về công tác cải cách hành chính tại các xã.";

  /** The same without a mark. */
  static final String BARE = Damage.bare(SOUND);

  private SmallLanguage() {}
}
