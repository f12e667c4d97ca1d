package vn.loa.compiler.duty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.loa.obligation.Topic;
import vn.loa.vietnamese.PhraseBook;
import vn.loa.vietnamese.Words;

/** Tells what a clause or a content item is about (RULES 11). */
public final class TopicNames {

  private static final PhraseBook<Topic> BOOK =
      new PhraseBook.Builder<Topic>()
          .add(Topic.STEERING, "chỉ đạo (,)? điều hành", "văn bản chỉ đạo", "phát động thi đua")
          .add(
              Topic.INSTITUTIONS,
              "cải cách thể chế",
              "thể chế",
              "văn bản quy phạm pháp luật",
              "vbqppl",
              "thi hành pháp luật",
              "rà soát văn bản",
              "xây dựng pháp luật",
              "hệ thống hóa văn bản")
          .add(
              Topic.PROCEDURES,
              "thủ tục hành chính",
              "tthc",
              "một cửa",
              "bộ phận tiếp nhận",
              "hồ sơ",
              "kiểm soát thủ tục",
              "trung tâm phục vụ hành chính công",
              "số hóa hồ sơ")
          .add(
              Topic.ORGANISATION,
              "tổ chức bộ máy",
              "sắp xếp (tổ chức|bộ máy|đơn vị)",
              "tinh gọn",
              "phân cấp",
              "phân quyền",
              "chính quyền địa phương hai cấp",
              "chính quyền địa phương 02 cấp",
              "mô hình chính quyền địa phương",
              "tinh giản biên chế")
          .add(
              Topic.CIVIL_SERVICE,
              "chế độ công vụ",
              "công vụ",
              "đạo đức công vụ",
              "văn hóa công (sở|vụ)",
              "kỷ luật , kỷ cương",
              "kỷ cương hành chính",
              "vị trí việc làm",
              "tinh thần trách nhiệm",
              "thái độ (phục vụ|giao tiếp)",
              "đánh giá , phân loại cán bộ",
              "đánh giá , xếp loại",
              "quy tắc ứng xử")
          .add(
              Topic.PUBLIC_FINANCE,
              "tài chính công",
              "ngân sách của",
              "công khai tài chính",
              "tự chủ tài chính",
              "tài sản công",
              "chống lãng phí",
              "thực hành tiết kiệm")
          .add(
              Topic.DIGITAL_GOVERNMENT,
              "chính (quyền|phủ) (điện tử|số)",
              "chuyển đổi số",
              "ứng dụng công nghệ thông tin",
              "đề án 06",
              "định danh điện tử",
              "vneid",
              "chữ ký số",
              "hệ thống thông tin",
              "hạ tầng số",
              "kỹ năng số",
              "bình dân học vụ số")
          .add(
              Topic.INDICES,
              "chỉ số (cải cách hành chính|cchc|hài lòng|năng lực cạnh tranh|papi|par|sipas|pci|ddci|hiệu quả quản trị)",
              "các chỉ số",
              "par index",
              "parindex",
              "sipas",
              "papi",
              "ddci",
              "xếp hạng",
              "mức độ hài lòng",
              "kết quả khảo sát")
          .add(
              Topic.GOOD_PRACTICE,
              "điển hình",
              "mô hình (hay|mới|thí điểm|điểm|hiệu quả|tốt|tiêu biểu)",
              "cách làm (hay|mới|sáng tạo)",
              "sáng kiến",
              "gương (người tốt|điển hình|tốt)",
              "biểu dương",
              "khen thưởng",
              "nhân rộng")
          .add(
              Topic.ONLINE_SERVICES,
              "dịch vụ công trực tuyến",
              "dịch vụ công",
              "dvctt",
              "dvc",
              "thanh toán trực tuyến",
              "hồ sơ trực tuyến",
              "nộp hồ sơ trực tuyến",
              "bưu chính công ích",
              "không (dùng)? tiền mặt",
              "thanh toán không",
              "trực tuyến toàn trình",
              "nộp hồ sơ (qua mạng|tại nhà)")
          .add(
              Topic.FEEDBACK,
              "đường dây nóng",
              "phản ánh , kiến nghị",
              "pakn",
              "ý kiến , kiến nghị",
              "phản ánh kiến nghị",
              "góp ý",
              "ý kiến phản ánh",
              "phản ánh hiện trường",
              "hòm thư")
          .add(
              Topic.INVESTORS,
              "nhà đầu tư",
              "thu hút đầu tư",
              "môi trường (đầu tư|kinh doanh)",
              "hỗ trợ doanh nghiệp",
              "xúc tiến đầu tư",
              "hộ kinh doanh")
          .add(
              Topic.WORKFORCE,
              "tập huấn",
              "bồi dưỡng",
              "đào tạo",
              "học tập kinh nghiệm",
              "kiến thức cơ bản",
              "cử cán bộ",
              "đủ năng lực",
              "kỹ năng (viết|tuyên truyền|mềm|nghiệp vụ)")
          .add(Topic.FUNDING, "kinh phí", "dự toán", "quyết toán")
          .build();

  /** In content sections, policies and those who answer for them stand for steering. */
  private static final PhraseBook<Topic> OF_CONTENT =
      new PhraseBook.Builder<Topic>()
          .add(
              Topic.STEERING,
              "chương trình tổng thể",
              "kế hoạch (cải cách hành chính|cchc) (nhà nước)?",
              "chủ trương",
              "người đứng đầu",
              "vai trò , trách nhiệm",
              "tầm quan trọng",
              "nghị quyết số",
              "chỉ thị số",
              "nhiệm vụ cụ thể",
              "kết quả đạt được")
          .add(
              Topic.CIVIL_SERVICE, "đội ngũ cán bộ", "cán bộ , công chức", "nhân dân", "tuyển dụng")
          .build();

  private TopicNames() {}

  /**
   * The topics of an item of a content section, as {@link #in} finds them, or what such sections
   * mean without naming it.
   */
  public static List<Topic> ofContent(Words words, int from, int to) {
    var named = in(words, from, to);
    if (!named.isEmpty()) return named;
    var hit = OF_CONTENT.first(words, from, to);
    return List.of(hit == null ? Topic.GENERAL : hit.meaning());
  }

  /** The topics named in a range, the most often named first; empty where there is none. */
  public static List<Topic> in(Words words, int from, int to) {
    Map<Topic, Integer> counts = new EnumMap<>(Topic.class);
    for (var hit : BOOK.findAll(words, from, to)) counts.merge(hit.meaning(), 1, Integer::sum);
    var out = new ArrayList<>(counts.keySet());
    out.sort((a, b) -> counts.getOrDefault(b, 0) - counts.getOrDefault(a, 0));
    return out;
  }
}
