package vn.loa.compiler.duty.kind;

import vn.loa.obligation.DutyKind;
import vn.loa.vietnamese.Phrase;

/** "Hằng tuần gửi bản tin điện tử": an issue of a bulletin goes to readers. */
record SendsBulletin() implements KindRule {

  private static final Phrase SENDS =
      Phrase.of(
          "(=gửi|=chuyển|chuyển phát|phát hành|xuất bản|biên tập|biên soạn|tổng hợp|"
              + "xây dựng|=đăng|đăng tải|chia sẻ|cung cấp|=ra|=gom|duy trì) ..12 bản tin");
  private static final Phrase HEARD =
      Phrase.of("(truyền thanh|phát thanh|loa|sóng|phóng sự|tiếp sóng|phát trên)");
  private static final Phrase NEWS = Phrase.of("(bảng kê|tin , bài|chuyên mục)");

  @Override
  public DutyKind kind() {
    return DutyKind.BULLETIN;
  }

  @Override
  public boolean fits(Act act) {
    return act.does(SENDS) && !act.nearVerb(HEARD) && !act.nearVerb(NEWS);
  }

  @Override
  public String example() {
    return "gửi bản tin điện tử về dịch vụ công đến các thôn";
  }
}
