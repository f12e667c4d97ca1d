package vn.loa.compiler.duty.kind;

import vn.loa.obligation.DutyKind;
import vn.loa.vietnamese.Phrase;

/** "Tổ chức hội nghị, cuộc thi, đối thoại": people come together. */
record HoldsEvent() implements KindRule {

  private static final Phrase HOLDS =
      Phrase.of(
          "(hội nghị|hội thảo|tọa đàm|cuộc thi|hội thi|=thi (vẽ|viết|tìm)|dự thi|đối thoại|"
              + "tiếp xúc|gặp gỡ|sinh hoạt (chuyên đề|có|khu|dưới|chi|thôn|tổ|đoàn)|tiểu phẩm|"
              + "văn nghệ|buổi (sinh hoạt|tuyên truyền|giao lưu|họp|tọa|nói chuyện)|ngày hội|"
              + "ra quân|giao lưu|đoàn khảo sát|khảo sát , học tập|thăm quan|tham quan|"
              + "học tập kinh nghiệm|chương trình (lưu động|thông tin cổ động|thông tin lưu động|"
              + "văn nghệ)|họp (giao ban|định kỳ|thôn|tổ|dân)|cuộc họp|buổi họp|diễn đàn|"
              + "hoạt động (văn hóa|văn nghệ)|chiến dịch|tuần lễ|ngày thứ|diễn ..3 buổi|"
              + "thông tin lưu động|chợ phiên|phiên|cà phê)");
  private static final Phrase LAW_WORK =
      Phrase.of(
          "(phổ biến , giáo dục pháp luật|phổ biến giáo dục pháp luật|ngày pháp luật|" + "pbgdpl)");
  private static final Phrase NEWS =
      Phrase.of(
          "(=đăng|đăng tải|=viết|tin , bài|=có (ít nhất)?|cập nhật|niêm yết|phát (sóng|"
              + "thanh|trên|các|tin)|giới thiệu|thông tin|công khai|trang|tuyên truyền|theo dõi|"
              + "đôn đốc|=gắn|tham mưu , theo dõi|hướng dẫn|phát hành)");
  private static final Phrase AT_EVENT = Phrase.of("(=phát|=in|=treo|=cấp) ..6 tại");
  private static final Phrase COUNTED = Phrase.of("# (buổi|cuộc|hội nghị|phiên)");

  @Override
  public DutyKind kind() {
    return DutyKind.EVENT;
  }

  @Override
  public boolean fits(Act act) {
    if (act.nearVerb(COUNTED) && act.nearVerb(HOLDS)) return true;
    return act.nearVerb(HOLDS) && !act.nearVerb(LAW_WORK) && !act.does(NEWS) && !act.does(AT_EVENT);
  }

  @Override
  public String example() {
    return "tổ chức hội thi tìm hiểu cải cách hành chính";
  }
}
