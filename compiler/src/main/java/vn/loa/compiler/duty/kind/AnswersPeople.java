package vn.loa.compiler.duty.kind;

import vn.loa.obligation.DutyKind;
import vn.loa.vietnamese.Phrase;

/** "Tiếp nhận, trả lời phản ánh, kiến nghị": people speak and are answered. */
record AnswersPeople() implements KindRule {

  private static final Phrase RECEIVES =
      Phrase.of(
          "(tiếp nhận|xử lý|trả lời|giải đáp|phản hồi|giải quyết|thiết lập|duy trì|"
              + "công khai|công bố|cung cấp|niêm yết|vận hành|=mở|bố trí|lấy|thực hiện|tổ chức|"
              + "=nhắn|có trả lời|=có) ..12 (phản ánh|kiến nghị|ý kiến|đường dây nóng|góp ý|"
              + "hỏi đáp|hòm thư|thắc mắc|pakn)");
  private static final Phrase SURVEY =
      Phrase.of(
          "(khảo sát|lấy phiếu|lấy ý kiến|phát phiếu|phiếu hỏi) ..8 (hài lòng|người|"
              + "tổ chức|ý kiến|cá nhân)");
  private static final Phrase RULES = Phrase.of("ban hành quy chế ..8 (tiếp nhận|kênh)");
  private static final Phrase ANSWERS = Phrase.of("(trả lời|công khai kết quả|thông báo kết quả)");
  private static final Phrase VOICES = Phrase.of("(phản ánh|kiến nghị|góp ý)");
  private static final Phrase LISTENS =
      Phrase.of("(nắm bắt|phản ánh) ..7 (ý kiến|tâm tư|nguyện vọng)");
  private static final Phrase ABOUT_PROCEDURES =
      Phrase.of(
          "(niêm yết|công khai|công bố|cập nhật|=đăng|đăng tải) ..2 (thủ tục|tthc|danh mục|"
              + "bộ thủ tục)");
  private static final Phrase NEWS =
      Phrase.of("(tin|phóng sự|bài) ..6 (ý kiến|phản ánh|kiến nghị)");

  @Override
  public DutyKind kind() {
    return DutyKind.FEEDBACK;
  }

  @Override
  public boolean fits(Act act) {
    return !act.does(ABOUT_PROCEDURES)
        && !act.nearVerb(NEWS)
        && (act.does(RECEIVES)
            || act.does(SURVEY)
            || act.says(RULES)
            || act.does(LISTENS)
            || act.does(ANSWERS) && act.says(VOICES));
  }

  @Override
  public String example() {
    return "tiếp nhận và trả lời phản ánh của người dân qua đường dây nóng";
  }
}
