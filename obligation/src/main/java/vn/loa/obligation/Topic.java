package vn.loa.obligation;

/**
 * What a duty's content is about: the fields of administrative reform and what plans add to them.
 */
public enum Topic {
  STEERING("Chỉ đạo điều hành"),
  INSTITUTIONS("Cải cách thể chế"),
  PROCEDURES("Cải cách TTHC"),
  ORGANISATION("Tổ chức bộ máy"),
  CIVIL_SERVICE("Chế độ công vụ"),
  PUBLIC_FINANCE("Tài chính công"),
  DIGITAL_GOVERNMENT("Chính quyền điện tử, chính quyền số"),
  INDICES("Chỉ số CCHC"),
  GOOD_PRACTICE("Điển hình, mô hình"),
  ONLINE_SERVICES("DVC trực tuyến, BCCI, thanh toán trực tuyến"),
  FEEDBACK("Đường dây nóng, PAKN"),
  INVESTORS("Hỗ trợ nhà đầu tư, doanh nghiệp"),
  WORKFORCE("Nhân lực CCHC"),
  FUNDING("Kinh phí tuyên truyền"),
  GENERAL("CCHC chung");

  private final String label;

  Topic(String label) {
    this.label = label;
  }

  /** The controlled name, as the JSON contract has it. */
  public String label() {
    return label;
  }
}
