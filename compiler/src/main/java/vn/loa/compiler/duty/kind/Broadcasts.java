package vn.loa.compiler.duty.kind;

import vn.loa.obligation.DutyKind;
import vn.loa.vietnamese.Phrase;

/** "Phát trên hệ thống truyền thanh": heard, not read. */
record Broadcasts() implements KindRule {

  private static final Phrase READ =
      Phrase.of(
          "(trang thông tin|cổng thông tin|trang tin|zalo|facebook|fanpage|website|"
              + "mạng xã hội|báo (in|điện tử)|cổng tt|báo tỉnh|báo chí|, báo)");
  private static final Phrase WATCHES =
      Phrase.of("(theo dõi|đôn đốc|báo cáo|thẩm định|kiểm duyệt)");
  private static final Phrase PAGES = Phrase.of("(chuyên trang|phóng sự , bản tin)");

  @Override
  public DutyKind kind() {
    return DutyKind.BROADCAST;
  }

  @Override
  public boolean fits(Act act) {
    return act.namesSound() && !act.says(READ) && !act.does(WATCHES) && !act.nearVerb(PAGES);
  }

  @Override
  public String example() {
    return "mỗi tuần phát 02 tin, bài trên loa truyền thanh";
  }
}
