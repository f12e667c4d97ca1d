package vn.loa.compiler.duty.kind;

import vn.loa.obligation.DutyKind;
import vn.loa.vietnamese.Phrase;

/** "Niêm yết công khai thủ tục hành chính": procedures are shown and kept up to date. */
record PostsProcedures() implements KindRule {

  private static final Phrase POSTS =
      Phrase.of(
          "(niêm yết|công khai|công bố|cập nhật|đăng tải|rà soát|=gắn|=dán|=thay|"
              + "hướng dẫn ..14 công khai) ..14 (thủ tục|tthc|quy trình (giải quyết|khám)|"
              + "giá dịch vụ|bảng niêm yết)");
  private static final Phrase ONLY_NEWS =
      Phrase.of("(tin|bài|kết quả) ..3 (về|liên quan|giải quyết|chấm)");

  @Override
  public DutyKind kind() {
    return DutyKind.PROCEDURE;
  }

  @Override
  public boolean fits(Act act) {
    return act.does(POSTS) && !act.nearVerb(ONLY_NEWS);
  }

  @Override
  public String example() {
    return "niêm yết đầy đủ thủ tục hành chính tại Trung tâm";
  }
}
