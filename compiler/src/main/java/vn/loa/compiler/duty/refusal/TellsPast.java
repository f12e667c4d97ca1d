package vn.loa.compiler.duty.refusal;

import vn.loa.compiler.clause.Clause;
import vn.loa.vietnamese.Phrase;

/** What has been done is a result, not a duty. */
record TellsPast() implements Refusal {

  private static final Phrase LAST_YEAR =
      Phrase.of(
          "(trong|riêng|tính)? năm # ..9 (đăng|phát|tổ chức|đạt|có|tiếp nhận|mở|xếp|"
              + "bình quân)");
  private static final Phrase ORDERS =
      Phrase.of(
          "(phải|cần|tiếp tục|phấn đấu|ít nhất|tối thiểu|không dưới|mỗi (tuần|tháng|quý)|"
              + "hằng (tuần|tháng|quý)|hàng (tuần|tháng|quý)|lập dự toán|xây dựng|"
              + "chịu trách nhiệm|chủ trì|bố trí)");
  private static final Phrase PAST =
      Phrase.of(
          "(năm qua|năm trước|thời gian qua|trong năm qua|vừa qua|những năm qua|đến nay|"
              + "tính đến|kết quả cho thấy|kết quả năm|năm vừa qua)");
  private static final Phrase DONE =
      Phrase.of(
          "đã (được)? (tổ chức|đăng|đăng tải|phát|thực hiện|ban hành|xây dựng|triển khai|"
              + "mở|tiếp nhận|hoàn thành|in|duy trì|có|viết|đạt|tuyên truyền|xếp|công bố|cấp|"
              + "tập huấn|bố trí)");

  @Override
  public boolean refuses(Clause clause) {
    var words = clause.words();
    int near = Math.min(clause.to(), clause.act() + 16);
    boolean past = PAST.matchAt(words, clause.from(), clause.to()) >= 0;
    int done = DONE.find(words, clause.from(), near);
    boolean yearPast = LAST_YEAR.matchAt(words, clause.from(), clause.to()) >= 0;
    if (yearPast && !ORDERS.isIn(words, clause.from(), clause.to())) return true;
    boolean earlyDone =
        done >= 0 && (past || done <= clause.act() + 8 && !words.is(done + 1, "duoc"));
    return past && done >= 0 || earlyDone;
  }

  @Override
  public String example() {
    return "Năm trước, phường đã phát 48 bản tin.";
  }
}
