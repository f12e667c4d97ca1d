package vn.loa.obligation;

/**
 * The thing that a quota counts. The list is open: a plan may count something new.
 *
 * @param code lower-case Vietnamese without accents, words joined by underscores
 */
public record Unit(String code) {

  public static final Unit NEWS_ITEM = new Unit("tin_bai");
  public static final Unit COLUMN = new Unit("chuyen_muc");
  public static final Unit SPECIAL_PAGE = new Unit("chuyen_trang");
  public static final Unit REPORT = new Unit("bao_cao");
  public static final Unit PLAN = new Unit("ke_hoach");
  public static final Unit COURSE = new Unit("lop");
  public static final Unit TIME = new Unit("lan");
  public static final Unit MEETING = new Unit("cuoc");
  public static final Unit BULLETIN = new Unit("ban_tin");
  public static final Unit DOCUMENT = new Unit("tai_lieu");
  public static final Unit CONFERENCE = new Unit("hoi_nghi");
  public static final Unit PROGRAMME = new Unit("chuong_trinh");
  public static final Unit SKETCH = new Unit("tieu_pham");
  public static final Unit VIDEO = new Unit("video");
  public static final Unit DELEGATION = new Unit("doan");
  public static final Unit CHANNEL = new Unit("kenh");
  public static final Unit REGULATION = new Unit("quy_che");
  public static final Unit WORKING_HOUR = new Unit("gio_lam_viec");
  public static final Unit WORKING_DAY = new Unit("ngay_lam_viec");
  public static final Unit RANK = new Unit("hang");
  public static final Unit RANK_STEP = new Unit("bac");
  public static final Unit POINT = new Unit("diem");
  public static final Unit CLASS = new Unit("nhom");
  public static final Unit PERCENT = new Unit("phan_tram");

  public Unit {
    if (!code.matches("[a-z0-9]+(_[a-z0-9]+)*"))
      throw new IllegalArgumentException("unit code: " + code);
  }
}
