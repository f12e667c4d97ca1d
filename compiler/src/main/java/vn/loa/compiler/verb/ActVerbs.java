package vn.loa.compiler.verb;

import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.PhraseBook;
import vn.loa.vietnamese.Words;

/** The verbs that acts begin with, and the adverbs that may stand before them. */
public final class ActVerbs {

  /** Acts that two verbs of one family share stay one duty; a new family begins a new one. */
  public enum Family {
    PUBLISH,
    WATCH,
    REPORT,
    PLAN,
    MONEY,
    PRAISE,
    OPEN,
    SUPPORT,
    ANY
  }

  private static final PhraseBook<Family> BOOK =
      new PhraseBook.Builder<Family>()
          .add(
              Family.PUBLISH,
              "(thông tin|tuyên truyền|truyền thông|phổ biến|quán triệt|giới thiệu|quảng bá|lan tỏa|chia sẻ)",
              "(=đăng|đăng tải|đăng phát|đăng ký|cập nhật|=đưa|=viết|cung cấp|=gửi|=chuyển|chuyển phát|=phát|phát sóng|phát thanh|tiếp sóng|truyền tải|sản xuất|=lồng|=góp|=nhắn|=gom|=đọc)",
              "(=in|in ấn|=treo|lắp đặt|=lắp|=dựng|dàn dựng|biên soạn|=soạn|biên tập|phát hành|cấp phát|thiết kế|=dán|trưng bày|=vẽ|=kẻ|=quay|=chụp|=làm|=thay|=chiếu|xây dựng video)",
              "(niêm yết|công khai|công bố|lồng ghép|bổ sung|tích hợp|nêu gương)")
          .add(
              Family.WATCH,
              "(theo dõi|đôn đốc|kiểm tra|giám sát|hướng dẫn|chỉ đạo|định hướng|nhắc nhở|rà soát|thanh tra|khảo sát|đánh giá|phân loại|quản lý|thẩm định|thẩm tra|=nhắc|nhắc việc|=duyệt|chấm điểm|=chấm|điều hành|phát hiện|=nêu)")
          .add(
              Family.REPORT,
              "(tổng hợp|báo cáo|sơ kết|tổng kết|phản ánh|=trình|kiến nghị|đề xuất|thống kê|dự thảo|rút kinh nghiệm)")
          .add(Family.PLAN, "(xây dựng|ban hành|=lập|hoàn thiện|soạn thảo|cụ thể hóa)")
          .add(
              Family.MONEY,
              "(bố trí|cân đối|phân bổ|sử dụng|quyết toán|thanh quyết toán|huy động|=cấp|=dành|tài trợ|=chi)")
          .add(
              Family.PRAISE,
              "(biểu dương|khen thưởng|tôn vinh|nhân rộng|bình xét|xét chọn|=chọn|lựa chọn|=trao|=tặng)")
          .add(
              Family.OPEN,
              "(=mở|ra mắt|duy trì|thiết lập|thành lập|vận hành|khai thác|nâng cấp|tạo lập|kiện toàn)")
          .add(
              Family.SUPPORT,
              "(hỗ trợ|tư vấn|tiếp nhận|xử lý|giải quyết|trả lời|giải đáp|phản hồi|vận động|khuyến khích|tập huấn|bồi dưỡng|đào tạo|tiếp xúc|đối thoại|=giúp|ra quân|gặp gỡ|chỉ dẫn|=đón|tọa đàm)")
          .add(
              Family.ANY,
              "(tổ chức|thực hiện|triển khai|chủ trì|phối hợp|tham mưu|tăng cường|đẩy mạnh|tiếp tục|nâng cao|giúp|tham gia|phát động|phát huy)",
              "(=cử|=giao|phân công|bảo đảm|đảm bảo|chịu trách nhiệm|hoàn thành|nghiên cứu|xem xét|chấp hành|ứng dụng|đổi mới|quan tâm|ưu tiên)",
              "(là (đầu mối|cơ quan|đơn vị|thường trực)|làm đầu mối|có kế hoạch|thi hành|chuẩn bị|ký kết|sưu tầm|thu thập|=gắn|giữ (vai trò|gìn)|căn cứ|cải tiến|tận dụng|bám sát|gương mẫu|tự giác)",
              "(phê duyệt|quyết định|yêu cầu|đề nghị|lấy ý kiến|ghi âm|ghi hình|chụp|vận dụng|khuyến nghị|củng cố|lấy phiếu|=nộp|=ký|giải thích|theo sát|nắm bắt|khắc phục|phân loại|kiểm duyệt|quản trị|kiện toàn|sắp xếp|tích hợp|nhắc nhở)",
              "phụ trách (trang|kênh|chuyên mục|fanpage|zalo|việc|cung cấp|đăng|quản trị|biên tập)",
              "(trả kết quả|bám sát|tận dụng|kết hợp|đa dạng|chú trọng|chuyển đổi|số hóa|tập trung)")
          .build();

  private static final PhraseBook<Boolean> ADVERBS =
      new PhraseBook.Builder<Boolean>()
          .add(
              true,
              "(chủ động|tích cực|kịp thời|thường xuyên|nghiêm túc|trực tiếp|khẩn trương|đồng thời|bên cạnh đó|ngoài ra|định kỳ|=phải|=cần|=có|=sẽ|hàng ngày|hằng ngày)",
              "(=hàng|=hằng) (tuần|tháng|quý|năm|ngày)",
              "(mỗi|một) (tuần|tháng|quý|năm|ngày)",
              "(định kỳ)? (06|6|03|3|sáu|ba) tháng",
              "(liên tục|rộng rãi|đầy đủ|đẩy đủ|thực hiện tốt|nhanh chóng|phù hợp|hiệu quả|tốt|sâu rộng|thống nhất|chặt chẽ|tiếp tục|=luôn|chung tay|=cùng)",
              "(và|,|từng bước|trong đó (lưu (ý|¥))?|lưu ý|chú ý|chú trọng|qua đó|từ đó|=tự|=riêng)",
              "(có trách nhiệm|có nhiệm vụ|có thể|=nên)",
              "(mỗi|một|nửa|hai|ba|#) (tuần|tháng|quý|năm|học kỳ) (một|hai|#|01)? (lần)? ,?",
              "(=hàng|=hằng) (tuần|tháng|quý|năm|ngày) ,",
              "(đầu|cuối|giữa) (mỗi|từng|hàng|hằng)? (tuần|tháng|quý|năm) ,?",
              "(tuần|tháng|quý|năm) nào cũng",
              "=cứ ..5 ,",
              "(định kỳ)? (=hàng|=hằng)? (quý|# tháng) (,|và) (# tháng (,|và))? (# tháng (,|và))? (và)? năm ,?",
              "(trường hợp|trong trường hợp) ..14 (thì|,)",
              "(sáng|chiều|tối) (thứ)? ..5 (hàng|hằng|mỗi)? (tuần|tháng)",
              "(trước|chậm nhất|muộn nhất|đến|trong|từ) (là|hết)? (ngày|tháng|quý|năm)? (#|i|ii|iii|iv) (/ #)? (/ #)? (năm #)? (hàng tháng|hằng tháng|của tháng cuối quý)? ,?",
              "trong (mỗi|từng)? (tuần|tháng|quý|năm) ,?",
              "(quý|tháng) (#|i|ii|iii|iv) ,",
              "(=khi|sau khi|nếu|=sau) ..20 (=thì|,)",
              "(căn cứ|trên cơ sở) ..16 ,")
          .build();

  private static final Phrase NOT_A_VERB =
      Phrase.of(
          "(thông tin (điện tử|đại chúng|cơ sở|liên hệ)|báo cáo viên|tuyên truyền viên|phát (triển|hiện nay)|kế hoạch|in (ra|-)"
              + "|cấp (huyện|xã|tỉnh|cơ sở|trên|dưới|ủy|có thẩm quyền|phòng|sở|mình|bách)|đưa (ra)|mở (rộng)|phát thanh (-|và|viên)|tổ chức (chính trị|đoàn thể|, cá nhân|, công dân|và (công dân|cá nhân)|thành viên|đảng|hội))");

  private ActVerbs() {}

  /** The verb that stands exactly at a word, or null. */
  public static PhraseBook.@org.jspecify.annotations.Nullable Hit<Family> verbAt(
      Words words, int at, int limit) {
    if (NOT_A_VERB.matchAt(words, at, limit) >= 0) return null;
    return BOOK.longestAt(words, at, limit);
  }

  /** The first word after adverbs and rhythm words: where the verb should stand. */
  public static int skipAdverbs(Words words, int from, int to) {
    int at = from;
    while (at < to) {
      var hit = ADVERBS.longestAt(words, at, to);
      if (hit == null) return at;
      at = hit.to();
    }
    return at;
  }

  /** Whether any of the verbs stands in the range. */
  public static boolean isIn(Words words, int from, int to) {
    for (int i = from; i < to; i++) if (verbAt(words, i, to) != null) return true;
    return false;
  }

  /** Whether an act begins at a word: a verb, after any adverbs. */
  public static boolean beginsAct(Words words, int from, int to) {
    int at = skipAdverbs(words, from, to);
    return at < to && verbAt(words, at, to) != null;
  }
}
