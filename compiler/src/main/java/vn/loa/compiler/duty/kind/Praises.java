package vn.loa.compiler.duty.kind;

import vn.loa.obligation.DutyKind;
import vn.loa.vietnamese.Phrase;

/** "Kịp thời biểu dương tập thể, cá nhân": the act is praise or spreading a good example. */
record Praises() implements KindRule {

  private static final Phrase PRAISES =
      Phrase.of(
          "(biểu dương|khen thưởng|tôn vinh|đề nghị khen thưởng|bình xét|xét chọn|" + "nhân rộng)");
  private static final Phrase FINDS =
      Phrase.of(
          "(phát hiện|=trình|đề xuất|đề nghị|tham mưu|lựa chọn|=chọn|=xét|giới thiệu|"
              + "phối hợp ..9 (xét|bình)|tổng hợp) ..12 (khen thưởng|biểu dương|khen|tấm gương|"
              + "nhân rộng|tôn vinh)");

  @Override
  public DutyKind kind() {
    return DutyKind.COMMEND;
  }

  @Override
  public boolean fits(Act act) {
    return act.does(PRAISES) || act.does(FINDS);
  }

  @Override
  public String example() {
    return "biểu dương, khen thưởng tập thể có cách làm hay";
  }
}
