package vn.loa.compiler.duty.kind;

import vn.loa.obligation.DutyKind;
import vn.loa.vietnamese.Phrase;

/** "Lồng ghép kiểm tra công tác tuyên truyền": the act is a check. */
record Inspects() implements KindRule {

  private static final Phrase INSPECTS =
      Phrase.of(
          "(lồng ghép ..2 kiểm tra|(lồng ghép|=lồng|=đưa) ..12 (vào|"
              + "trong) ..3 (kế hoạch kiểm tra|đoàn kiểm tra|chương trình kiểm tra|kiểm tra|"
              + "đợt kiểm tra)|kiểm tra|thanh tra|giám sát|tổ chức ..3 (kiểm tra|giám sát|"
              + "đoàn kiểm tra)|tổ chức đánh giá|đánh giá (công tác|việc|kết quả)|"
              + "tiến hành kiểm tra|tự kiểm tra|phúc tra|chấm điểm|tự đánh giá|"
              + "rà soát , đánh giá)");
  private static final Phrase URGES =
      Phrase.of("(kiểm tra|giám sát) (,)? (và)? (đôn đốc|hướng dẫn|nhắc nhở)");

  @Override
  public DutyKind kind() {
    return DutyKind.INSPECT;
  }

  @Override
  public boolean fits(Act act) {
    return act.does(INSPECTS) && !act.does(URGES);
  }

  @Override
  public String example() {
    return "kiểm tra việc thực hiện tuyên truyền tại các phường";
  }
}
