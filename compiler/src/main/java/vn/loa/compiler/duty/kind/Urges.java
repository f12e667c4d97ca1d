package vn.loa.compiler.duty.kind;

import vn.loa.obligation.DutyKind;
import vn.loa.vietnamese.Phrase;

/** "Theo dõi, đôn đốc các đơn vị": others are watched, guided or pushed. */
record Urges() implements KindRule {

  private static final Phrase URGES =
      Phrase.of(
          "(theo dõi|đôn đốc|nhắc nhở|điều hành|nhắc việc|rà soát , nhắc|"
              + "kiểm tra (,)? (và)? (đôn đốc|hướng dẫn|nhắc nhở)|định hướng|"
              + "chỉ đạo , (định hướng|hướng dẫn|đôn đốc|theo dõi|kiểm tra)|chỉ đạo , điều hành|"
              + "làm đầu mối (theo dõi|đôn đốc)|giữ vai trò đầu mối|hướng dẫn , (kiểm tra|"
              + "theo dõi|đôn đốc|chỉ đạo)|giám sát|đầu mối (theo dõi|đôn đốc)|=nêu tên|"
              + "tham mưu , theo dõi|=giúp ..6 (điều hành|theo dõi))");
  private static final Phrase GUIDES =
      Phrase.of(
          "(hướng dẫn|chỉ đạo|quản lý) ..3 (cơ quan|đơn vị|địa phương|thôn|xã|phường|sở ,|"
              + "sở ngành|phòng|đài|ubnd|ủy ban|công chức|hệ thống|tổ chức thành viên|"
              + "các tổ chức|báo|chi)");
  private static final Phrase HELPS =
      Phrase.of("(giúp|hội đồng) ..9 (tăng cường chỉ đạo|chỉ đạo , hướng dẫn)");
  private static final Phrase NAMES_LATE =
      Phrase.of("(thông báo|văn bản|công văn) ..6 (nêu tên|đôn đốc|nhắc nhở|phê bình|chậm)");
  private static final Phrase WITH = Phrase.of("với ..14 (theo dõi|đôn đốc) ,");
  private static final Phrase THAT_PUBLISH =
      Phrase.of(
          "(hướng dẫn|chỉ đạo) ..24 (lồng ghép|=đăng|=phát|=viết|tuyên truyền (về|đến|qua|"
              + "trên|, hướng dẫn|trong)|công khai|tăng cường công tác tuyên truyền|"
              + "tăng cường tuyên truyền , hỗ trợ|=chiếu|tin , bài)");

  @Override
  public DutyKind kind() {
    return DutyKind.URGE;
  }

  @Override
  public boolean fits(Act act) {
    if (act.does(URGES) || act.nearVerb(NAMES_LATE)) return true;
    if (act.does(WITH) || act.does(HELPS)) return true;
    return act.does(GUIDES) && !act.does(THAT_PUBLISH);
  }

  @Override
  public String example() {
    return "theo dõi, đôn đốc các thôn thực hiện kế hoạch";
  }
}
