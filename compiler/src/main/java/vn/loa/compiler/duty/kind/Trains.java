package vn.loa.compiler.duty.kind;

import vn.loa.obligation.DutyKind;
import vn.loa.vietnamese.Phrase;

/** "Tổ chức lớp tập huấn kỹ năng viết tin": people are taught. */
record Trains() implements KindRule {

  private static final Phrase TRAINS =
      Phrase.of(
          "(tập huấn|bồi dưỡng|đào tạo|(=mở|tổ chức|tham gia|=cử|tham dự|ubnd|chủ trì|"
              + "xây dựng kế hoạch và tổ chức|phối hợp|tham mưu) ..14 (tập huấn|bồi dưỡng|lớp|"
              + "khóa)|hướng dẫn (nghiệp vụ|kỹ năng)|(cập nhật|bổ sung|=đưa) ..16 (lớp đào tạo|"
              + "lớp bồi dưỡng|lớp tập huấn)|(=đưa|lồng ghép|bổ sung) ..16 chương trình (bồi dưỡng|đào tạo|tập huấn))");
  private static final Phrase TEACHES =
      Phrase.of("(tuyên truyền|phổ biến|hướng dẫn) ..5 (kỹ năng|nghiệp vụ)");
  private static final Phrase WITH =
      Phrase.of(
          "với ..9 (tổ chức|=mở|cập nhật|thường xuyên cập nhật) ..10 (lớp|tập huấn|"
              + "bồi dưỡng)");

  @Override
  public DutyKind kind() {
    return DutyKind.TRAIN;
  }

  @Override
  public boolean fits(Act act) {
    return act.does(TRAINS) || act.does(TEACHES) || act.does(WITH);
  }

  @Override
  public String example() {
    return "mở lớp bồi dưỡng kỹ năng viết tin cho cộng tác viên";
  }
}
