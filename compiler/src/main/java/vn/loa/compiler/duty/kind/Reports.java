package vn.loa.compiler.duty.kind;

import vn.loa.compiler.clause.Purpose;
import vn.loa.obligation.DutyKind;
import vn.loa.vietnamese.Phrase;

/** "Định kỳ báo cáo kết quả": the act ends in a report. */
record Reports() implements KindRule {

  private static final Phrase REPORTS =
      Phrase.of(
          "((tổng hợp|thống kê|đánh giá|theo dõi|rà soát|sơ kết|"
              + "tổng kết) (,)? (và)? )?(báo cáo (kết quả|tình hình|ủy ban|ubnd|sở|phòng|về|"
              + "định kỳ|bằng|số liệu|kịp thời|đột xuất|chuyên đề|cấp|công tác|chủ tịch|"
              + "văn phòng|lồng|việc|theo|quý|năm|tháng|gửi|những|cchc|tiến độ|nội dung))");
  private static final Phrase GATHERS =
      Phrase.of(
          "(tổng hợp , dự thảo|tổng hợp (,)? (đánh giá|báo cáo|kết quả|tình hình|chung|theo dõi|số liệu|"
              + "tham mưu)|sơ kết|tổng kết|báo cáo (năm|quý|tháng)|(=gửi|=chuyển|=nộp|=lập|"
              + "xây dựng|=viết|dự thảo|hoàn thiện) ..2 (báo cáo|kết quả|số liệu|bảng kê|"
              + "thống kê)|thực hiện (chế độ|nghiêm chế độ|việc)? ..2 báo cáo|"
              + "chế độ (thông tin)? (,)? báo cáo|tham mưu ..6 báo cáo|định kỳ tổng hợp|"
              + "=lập danh sách)");
  private static final Phrase PERIODS =
      Phrase.of("(quý (i|1) , (6|06) tháng|báo cáo (số liệu|kết quả|tình hình))");
  private static final Phrase TROUBLE =
      Phrase.of(
          "(phản ánh|báo cáo|kiến nghị|đề xuất|trao đổi|liên hệ|=nêu|=báo) ..6 (về|đến|với|"
              + "gửi|qua|ủy ban|ubnd|phòng|sở|văn phòng)");

  @Override
  public DutyKind kind() {
    return DutyKind.REPORT;
  }

  @Override
  public boolean fits(Act act) {
    boolean closing = act.clause().purpose() == Purpose.CLOSING;
    int near = Math.min(act.clause().to(), act.clause().act() + 20);
    boolean periods = PERIODS.isIn(act.words(), act.clause().act(), near) && act.says(REPORTS);
    return act.does(REPORTS) || act.does(GATHERS) || periods || closing && act.does(TROUBLE);
  }

  @Override
  public String example() {
    return "tổng hợp, báo cáo kết quả tuyên truyền về Sở Nội vụ";
  }
}
