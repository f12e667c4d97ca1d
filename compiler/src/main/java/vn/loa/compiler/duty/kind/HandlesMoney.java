package vn.loa.compiler.duty.kind;

import vn.loa.compiler.clause.Purpose;
import vn.loa.obligation.DutyKind;
import vn.loa.vietnamese.Phrase;

/** "Lập dự toán kinh phí tuyên truyền": the act is about money. */
record HandlesMoney() implements KindRule {

  private static final Phrase MONEY =
      Phrase.of("(kinh phí|dự toán|ngân sách|quyết toán|nguồn lực tài chính)");
  private static final Phrase HANDLES =
      Phrase.of(
          "(=lập|bố trí|cân đối|phân bổ|quyết toán|thanh quyết toán|thẩm định|cấp|sử dụng|"
              + "bảo đảm|đảm bảo|trình|hướng dẫn|tham mưu|tổng hợp|đề xuất|lưu ý|trong đó|"
              + "chủ động|huy động|thực hiện|quản lý|phối hợp|ưu tiên|xây dựng dự toán|kiểm tra|"
              + "=dành|=chi|báo cáo|thẩm tra|sắp xếp|với ..9 (thẩm định|tham mưu|trình|lập))");
  private static final Phrase OTHER_OBJECT =
      Phrase.of("(xây dựng|ban hành) kế hoạch ..25 (kinh phí|dự toán)");
  private static final Phrase OWN = Phrase.of("(=lập|bố trí|cân đối|thẩm định)");
  private static final Phrase DECIDED = Phrase.of("xem xét , quyết định");

  @Override
  public DutyKind kind() {
    return DutyKind.BUDGET;
  }

  @Override
  public boolean fits(Act act) {
    if (act.says(OTHER_OBJECT) && !act.does(OWN)) return false;
    boolean funding = act.clause().purpose() == Purpose.FUNDING;
    return act.does(HANDLES)
        && (act.nearVerb(MONEY) || funding && (act.says(MONEY) || act.says(DECIDED)));
  }

  @Override
  public String example() {
    return "Phòng Kinh tế cân đối kinh phí cho công tác tuyên truyền";
  }
}
