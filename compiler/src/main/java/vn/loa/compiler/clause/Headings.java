package vn.loa.compiler.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Tells the purpose of a section from its heading; the first name that fits wins. */
final class Headings {

  private record Name(Purpose purpose, Phrase phrase) {}

  private static final List<Name> NAMES =
      List.of(
          name(Purpose.FUNDING, "(kinh phí|nguồn lực thực hiện|nguồn kinh phí|dự toán)"),
          name(
              Purpose.SITUATION,
              "(kết quả (đạt được|thực hiện (năm|kế hoạch)|công tác|năm)|đánh giá (chung|kết quả|tình hình)|thực trạng|đặc điểm tình hình|tồn tại|hạn chế|khái quát)"),
          name(
              Purpose.ORGANISATION,
              "(tổ chức thực hiện|phân công|trách nhiệm|tổ chức triển khai|điều khoản thi hành|điều khoản thực hiện|thực hiện|hiệu lực|chế độ báo cáo|chế độ thông tin|khen thưởng|đơn vị chủ trì)"),
          name(Purpose.OBJECTIVES, "(mục đích|mục tiêu|chỉ tiêu|quan điểm)"),
          name(Purpose.REQUIREMENTS, "(yêu cầu|nguyên tắc)"),
          name(
              Purpose.AUDIENCE,
              "(đối tượng|phạm vi|thời gian tuyên truyền|địa bàn|thời gian thực hiện)"),
          name(
              Purpose.TASKS,
              "(nhiệm vụ|hoạt động|giải pháp|tiến độ|danh mục|phụ lục|chương trình hành động|công việc|bảng việc)"),
          name(Purpose.CONTENT, "nội dung"),
          name(Purpose.FORMS, "(hình thức|phương thức|cách thức|phương pháp|kênh|phương tiện)"));

  private Headings() {}

  private static Name name(Purpose purpose, String phrase) {
    return new Name(purpose, Phrase.of(phrase));
  }

  /** The purpose that a heading names, or null. */
  static @Nullable Purpose purpose(Words words, int from, int to) {
    if (to - from > 24) return null;
    int best = Integer.MAX_VALUE;
    Purpose purpose = null;
    for (var name : NAMES) {
      int at = name.phrase().find(words, from, to);
      boolean decisive =
          name.purpose() == Purpose.FUNDING
              || name.purpose() == Purpose.ORGANISATION
              || name.purpose() == Purpose.TASKS;
      if (at >= 0 && decisive && purpose == null) return name.purpose();
      if (at >= 0 && at < best) {
        best = at;
        purpose = name.purpose();
      }
    }
    return purpose;
  }
}
