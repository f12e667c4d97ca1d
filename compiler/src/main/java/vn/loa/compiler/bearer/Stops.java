package vn.loa.compiler.bearer;

import vn.loa.compiler.verb.ActVerbs;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.PhraseBook;
import vn.loa.vietnamese.Words;

/** Words at which a name surely ends, because what a body does begins there. */
public final class Stops {

  private static final PhraseBook<Boolean> BOOK =
      new PhraseBook.Builder<Boolean>()
          .add(
              true,
              "(có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chủ trì|chủ động|phối hợp|phối , kết hợp|kết hợp)",
              "(tổ chức|thực hiện|triển khai|tiếp tục|tăng cường|đẩy mạnh|nâng cao|quan tâm|ưu tiên|thi hành|điều hành)",
              "(xây dựng|ban hành|rà soát|tham mưu|tổng hợp|báo cáo|thẩm định|thẩm tra|hướng dẫn|theo dõi|đôn đốc|kiểm tra|giám sát)",
              "(tuyên truyền|phổ biến|đăng tải|cập nhật|cung cấp|niêm yết|công khai|công bố|bổ sung|phát sóng|phát hành|quán triệt)",
              "(=đăng|=đưa|=viết|=phát|=gửi|=trình|=lập|=in|=treo|=mở|=cử|=giao|=ký|=nộp|=làm|=lồng|=góp|=giúp|=soạn|=dành|=bám|=nêu|=diễn|=nhắn|=vẽ|=quay|=dựng|=duyệt)",
              "(lồng ghép|duy trì|đảm bảo|bảo đảm|bố trí|cân đối|sử dụng|căn cứ|huy động|vận động|biên soạn|lắp đặt|thiết lập|sản xuất|dàn dựng)",
              "(nghiêm túc|kịp thời|thường xuyên|định kỳ|trực tiếp|tích cực|khẩn trương|nhanh chóng|đồng thời|=hàng|=hằng|=mỗi (tuần|tháng|quý|năm|=đơn))",
              "(=phải|=cần|=được|=là|=do|=để|=nhằm|=theo|=khi|=nếu|=trước|chậm nhất|ít nhất|tối thiểu|không dưới|không ít hơn|=đã|=sẽ|cùng với|trên cơ sở)",
              "(trong (quá trình|năm|tháng|quý|mỗi)|=có|phản ánh|đề xuất|nghiên cứu|tham gia|hỗ trợ|tiếp nhận|xử lý|trả lời|giải quyết|biểu dương|khen thưởng)",
              "(phân công|chỉ đạo|yêu cầu|thống nhất|quyết định|xem xét|cho ý kiến|hoàn thành|đánh giá|khảo sát|nhân rộng|khai thác|vận hành|sơ kết|tổng kết)",
              "(gương mẫu|phê duyệt|chia sẻ|lựa chọn|định hướng|giúp|ứng dụng|tập huấn|bồi dưỡng|tiếp sóng|thu thập|tập hợp|sưu tầm|phát động|phát huy|tài trợ)",
              "(=không|=riêng|=trừ|=qua|thông qua|đối với|=về|=bị|=hoặc|=như|tuần (ba|hai|một)|làm đúng|đưa tin|thông tin (về|kịp|tình|kết|cho|đến|, tuyên|tuyên|tiến))",
              "(đến|tới) (tận|từng) (nhà|hộ|thôn|ngõ|gia)",
              "(≥|quản lý|tự (chấm|kiểm|rà|cân)|đăng ký (lịch|nội)|chuyển (đến|về|số|bảng|cho)|=gom|=đọc|=chọn|=thay|=kẻ|=lắp|=nhắc|cải tiến|ra quân)")
          .build();

  /**
   * Words that belong to a name although a verb is among them, or look like a verb without accents.
   */
  private static final Phrase NAME_GOES_ON =
      Phrase.of(
          "(có liên quan|không chuyên trách|được giao (nhiệm vụ|chủ trì)|được phân công|có (thẩm quyền|chức năng|trụ sở)|=cơ (quan|sở|động|yếu)|làm (việc|công tác|nhiệm vụ)"
              + "|trong (tỉnh|huyện|xã|phường|thành phố|toàn (tỉnh|xã|huyện))|quản lý (nhà nước|dự án)|là (đảng viên|thành viên)|về (công tác)? (cải cách|cchc)|phụ trách ..3 (cchc|cải cách hành chính))");

  private Stops() {}

  /** One past words that carry a name on, or the word itself. */
  static int goesOn(Words words, int i, int limit) {
    return Math.max(i, NAME_GOES_ON.matchAt(words, i, limit));
  }

  /** Whether a name that has begun ends before a word. */
  public static boolean at(Words words, int i, int limit) {
    if (words.isNumber(i)) return true;
    if (words.isCapital(i) && !words.isAllCapitals(i)) return false;
    return BOOK.longestAt(words, i, limit) != null || ActVerbs.verbAt(words, i, limit) != null;
  }
}
