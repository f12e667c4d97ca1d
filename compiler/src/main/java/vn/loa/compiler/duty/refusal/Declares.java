package vn.loa.compiler.duty.refusal;

import vn.loa.compiler.clause.Clause;
import vn.loa.vietnamese.Phrase;

/** Force, scope, definitions and forms of items order nothing. */
record Declares() implements Refusal {

  private static final Phrase DECLARES =
      Phrase.of(
          "(quyết định (này)? (có hiệu lực|thay thế)|phê duyệt kế hoạch|"
              + "chi ..6 (không vượt|không quá|tối đa)|tổng (chi|kinh phí) ..4 (không|tối đa)|"
              + "(mức|khoản) (chi|trần)|ban hành kèm theo|kế hoạch này (thay thế|có hiệu lực|"
              + "không áp dụng|được áp dụng)|không áp dụng|quy định (này|tại)|(kế hoạch|"
              + "quyết định) này thay thế|(đơn vị|cá nhân|cơ quan|phòng|tập thể) (, địa phương)? ..14 (được cộng|"
              + "bị trừ|không xét|không xem xét|không bắt buộc|được tính)|các (nội dung|nhiệm vụ|"
              + "đơn vị) (không|khác)|bãi bỏ)");
  private static final Phrase FORM =
      Phrase.of(
          "(mỗi|một) (tin|bài|bản tin|chuyên mục|phóng sự|lớp|buổi|chương trình|hội nghị|"
              + "tiểu phẩm|video|clip) ..8 (không quá|tối đa|dài|có thời lượng|từ # đến # (phút|"
              + "chữ|từ))");
  private static final Phrase LENGTH =
      Phrase.of(
          "(thời lượng|độ dài|dung lượng|quy mô|cơ cấu giải|điện thoại|số điện thoại|"
              + "đường dây nóng :|thông tin liên hệ|đầu mối liên hệ|liên hệ)");
  private static final Phrase EXCEPT = Phrase.of("(=trừ|ngoại trừ|riêng ..9 không)");
  private static final Phrase SUFFERS =
      Phrase.of("(=bị (trừ|phê|xử)|được (cộng|tính|miễn)|không (bắt buộc|phải|được xét))");

  @Override
  public boolean refuses(Clause clause) {
    var words = clause.words();
    return DECLARES.matchAt(words, clause.from(), clause.to()) >= 0
        || FORM.matchAt(words, clause.from(), clause.to()) >= 0
        || LENGTH.matchAt(words, clause.act(), clause.to()) >= 0
        || EXCEPT.matchAt(words, clause.from(), clause.to()) >= 0
        || SUFFERS.matchAt(words, clause.act(), clause.to()) >= 0;
  }

  @Override
  public String example() {
    return "Quyết định này có hiệu lực kể từ ngày ký.";
  }
}
