package vn.loa.compiler.duty.kind;

import vn.loa.obligation.DutyKind;
import vn.loa.vietnamese.Phrase;

/** "Xây dựng kế hoạch tuyên truyền": the act brings forth a plan. */
record WorksOutPlan() implements KindRule {

  private static final Phrase PLANS =
      Phrase.of(
          "(xây dựng|ban hành|=lập|rà soát , xây dựng|hoàn thiện|soạn thảo|"
              + "là ..4 tham mưu xây dựng|tham mưu ..6 (ban hành|xây dựng)|=có|phối hợp ..4 có|"
              + "cụ thể hóa|căn cứ ..12 xây dựng|xây dựng , ban hành|xây dựng , phê duyệt|"
              + "phê duyệt|trên cơ sở ..14 xây dựng) ..4 (kế hoạch|lịch đăng|"
              + "chương trình công tác)");
  private static final Phrase ENTERS =
      Phrase.of(
          "(bổ sung|đưa|lồng ghép|đăng ký) ..14 vào ..2 (kế hoạch|chương trình) (hoạt động|"
              + "công tác|của|năm)");
  private static final Phrase MORE =
      Phrase.of(
          "(và|,) (tổ chức) (các|#)? (lớp|đoàn|hội nghị|cuộc|tập huấn|kiểm tra|buổi|" + "hội thi)");
  private static final Phrase FOR_ACT =
      Phrase.of("có kế hoạch (biên soạn|in|phát hành|tổ chức (lớp|hội nghị|cuộc))");
  private static final Phrase INSPECTION = Phrase.of("kế hoạch (kiểm tra|thanh tra)");

  @Override
  public DutyKind kind() {
    return DutyKind.PLAN;
  }

  @Override
  public boolean fits(Act act) {
    if (act.nearVerb(MORE) || act.says(FOR_ACT)) return false;
    return act.does(PLANS) && !act.nearVerb(INSPECTION)
        || act.does(ENTERS) && !act.nearVerb(INSPECTION);
  }

  @Override
  public String example() {
    return "ban hành kế hoạch tuyên truyền của phường";
  }
}
