package vn.loa.compiler.duty.kind;

import vn.loa.obligation.DutyKind;
import vn.loa.vietnamese.Phrase;

/** "Hồ sơ nộp trực tuyến được tiếp nhận trong 08 giờ làm việc": a promise about dossiers. */
record ServesInTime() implements KindRule {

  private static final Phrase DOSSIER = Phrase.of("(hồ sơ|tthc|thủ tục hành chính)");
  private static final Phrase HANDLED =
      Phrase.of("(tiếp nhận|giải quyết|trả kết quả|kiểm tra|xử lý)");
  private static final Phrase TERM =
      Phrase.of("(trong (vòng|thời hạn)?|không quá|chậm nhất|tối đa) # (giờ|ngày) làm việc");

  @Override
  public DutyKind kind() {
    return DutyKind.PROCEDURE;
  }

  @Override
  public boolean fits(Act act) {
    return act.says(DOSSIER) && act.says(HANDLED) && act.says(TERM);
  }

  @Override
  public String example() {
    return "bảo đảm hồ sơ nộp qua mạng được tiếp nhận trong vòng 04 giờ làm việc";
  }
}
