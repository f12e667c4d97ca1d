package vn.loa.compiler.duty.kind;

import vn.loa.compiler.clause.Purpose;
import vn.loa.obligation.DutyKind;
import vn.loa.vietnamese.Phrase;

/**
 * "Đăng tin, bài", "tuyên truyền về ...": anything told to people without a form that another rule
 * knows.
 */
record Publishes() implements KindRule {

  private static final Phrase TELLS =
      Phrase.of(
          "(báo (in|điện tử)|tuyên truyền|truyền thông|phổ biến|=đăng|đăng tải|=tin|bài|"
              + "chuyên mục|chuyên trang|cập nhật|phóng sự|video|clip|quán triệt|giới thiệu|"
              + "lan tỏa|chia sẻ|thông tin|infographic|quảng bá|nêu gương|vận động|"
              + "hướng dẫn (người dân|tổ chức|nhân dân)|hỗ trợ|công khai|mã qr|mạng xã hội|zalo|"
              + "=nhắn|=chiếu|ảnh|lồng ghép|=lồng|=đưa|khuyến khích)");
  private static final Phrase COUNTED = Phrase.of("# (tin|bài)");
  private static final Phrase ORDERS =
      Phrase.of(
          "(chịu trách nhiệm|nghiêm túc|thi hành|tổ chức thực hiện|hoàn thành tốt|"
              + "phân công|bố trí|huy động|=cử|đánh giá|=giao|tham gia|=lập (nhóm|tổ)|"
              + "thành lập (tổ|nhóm|đội|ban)|kiện toàn|=duyệt|kiểm duyệt|trực tiếp chỉ đạo|"
              + "bám sát|chỉ đạo triển khai|căn cứ|vận động các đoàn viên)");
  private static final Phrase DIRECTLY =
      Phrase.of("(trực tiếp (chỉ đạo)|chỉ đạo triển khai|nghiêm túc (triển khai|thực hiện))");

  @Override
  public DutyKind kind() {
    return DutyKind.PUBLISH;
  }

  @Override
  public boolean fits(Act act) {
    if (act.says(COUNTED)) return true;
    if (act.clause().purpose() == Purpose.CLOSING) return false;
    return !act.does(ORDERS)
        && DIRECTLY.find(
                act.words(),
                act.clause().act(),
                Math.min(act.clause().to(), act.clause().act() + 5))
            < 0
        && act.says(TELLS);
  }

  @Override
  public String example() {
    return "đăng tải tin, bài về dịch vụ công trực tuyến";
  }
}
