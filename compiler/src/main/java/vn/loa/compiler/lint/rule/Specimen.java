package vn.loa.compiler.lint.rule;

/** A plan of a ward that does not exist, in good form, for rules to plant their fault in. */
public enum Specimen {
  /** Head and one duty. */
  SHORT(
      """
      I. VIỆC
      1. Văn phòng
      - Đăng tin.
      """),
  /** From the head to the signature. */
  WHOLE(
      """
      I. TỔ CHỨC THỰC HIỆN
      1. Văn phòng
      - Đăng 02 tin, bài mỗi tháng.

      Trên đây là Kế hoạch truyền thông cải cách hành chính năm 2026 của phường./.

      Nơi nhận:
      - UBND tỉnh;
      - Lưu: VT.

      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Lò Thị Mây
      """);

  private static final String HEAD =
      """
      ỦY BAN NHÂN DÂN
      PHƯỜNG MÂY TRẮNG

      Số: 12/KH-UBND
      Mây Trắng, ngày 20 tháng 01 năm 2026

      KẾ HOẠCH
      Truyền thông cải cách hành chính phường Mây Trắng năm 2026

      Ủy ban nhân dân phường ban hành kế hoạch với các việc dưới đây:

      """;

  private final String body;

  Specimen(String body) {
    this.body = body;
  }

  public String text() {
    return HEAD + body;
  }

  /** The plan with other words in one place. */
  public String with(String words, String others) {
    if (!text().contains(words)) throw new IllegalArgumentException(words);
    return text().replace(words, others);
  }

  /** The plan with lines of their own before a line. */
  public String before(String line, String lines) {
    return with(line, lines + line);
  }
}
