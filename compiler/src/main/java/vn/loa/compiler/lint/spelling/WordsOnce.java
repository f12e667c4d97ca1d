package vn.loa.compiler.lint.spelling;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Correction;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.vietnamese.Span;
import vn.loa.vietnamese.Words;

/**
 * "Tuyên truyền tuyên truyền", "cải cải cách". Vietnamese doubles words on purpose too, and one
 * compound may end as the next begins: "quy định định kỳ".
 */
record WordsOnce() implements Rule {

  /** Doubled on purpose. */
  private static final Set<String> MEANT =
      Set.of(
          "luôn", "dần", "từ", "thường", "ngày", "đời", "người", "nhà", "ngành", "xa", "song",
          "đều", "mãi", "đêm", "hằng", "khăng", "vân", "trùng", "lâu", "hay", "nhất", "đông",
          "sáng", "nơi", "chốn", "rất", "thi", "năm", "tháng", "tuần");

  /** Compounds whose second syllable often begins another. */
  private static final Set<String> COMPOUNDS =
      Set.of(
          "thông tin",
          "công tác",
          "quy định",
          "thực hiện",
          "tổ chức",
          "hoạt động",
          "đơn vị",
          "tình hình",
          "cán bộ",
          "hệ thống",
          "kiểm tra",
          "giám sát",
          "bảo đảm",
          "đảm bảo",
          "cơ sở",
          "chế độ",
          "thành phố",
          "nội dung",
          "nhiệm vụ",
          "dịch vụ",
          "tuyên truyền",
          "phổ biến",
          "chính quyền",
          "giải quyết",
          "tiếp nhận",
          "hành chính",
          "xã hội",
          "văn hóa",
          "nhân dân",
          "hình thức",
          "nhận thức",
          "yêu cầu",
          "phối hợp",
          "kinh phí",
          "trách nhiệm",
          "chất lượng",
          "chủ động",
          "hướng dẫn",
          "phục vụ",
          "điều hành",
          "ban hành",
          "xác định",
          "ổn định",
          "quyết định",
          "thủ tục",
          "tiếp tục",
          "chủ trương",
          "trung tâm",
          "khoa học",
          "phát động",
          "vận động",
          "phản ánh",
          "xử lý",
          "quản lý",
          "tài chính",
          "pháp luật",
          "chính trị",
          "doanh nghiệp",
          "hành vi",
          "phạm vi",
          "lĩnh vực",
          "tinh thần",
          "khẩu hiệu",
          "đại diện",
          "cơ quan",
          "liên quan",
          "tổng hợp",
          "phù hợp",
          "chuyên đề",
          "vấn đề",
          "công việc",
          "làm việc",
          "trang bị",
          "chuẩn bị",
          "thiết bị",
          "công bố",
          "phân bố",
          "giao ban",
          "phân công",
          "tích hợp");

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    if (!draft.isSound()) return;
    for (var run : draft.runs()) {
      int i = run.from();
      while (i + 1 < run.to()) {
        int length = doubled(draft.words(), i, run);
        if (length == 0) {
          i++;
          continue;
        }
        report(draft, i, length, found);
        i += 2 * length;
      }
    }
  }

  /** How many words at a place come twice; 0 where none do. */
  private static int doubled(Words words, int at, Draft.Run run) {
    if (at + 3 < run.to() && isSame(words, at, at + 2) && isSame(words, at + 1, at + 3))
      return isSame(words, at, at + 1) ? 0 : 2;
    if (!isSame(words, at, at + 1)) return 0;
    if (at + 2 < run.to() && isSame(words, at, at + 2)) return 0;
    String word = words.written(at).toLowerCase(Locale.ROOT);
    if (word.length() < 2 || MEANT.contains(word)) return 0;
    boolean compound =
        at > run.from()
            && COMPOUNDS.contains(words.written(at - 1).toLowerCase(Locale.ROOT) + " " + word);
    return compound ? 0 : 1;
  }

  private static boolean isSame(Words words, int one, int two) {
    boolean letters = words.isLetters(one) && words.isLetters(two);
    // "cơ sở Sở Nội vụ": the second is a name.
    boolean named = words.isCapital(two) && !words.isAllCapitals(one);
    return letters && !named && words.written(one).equalsIgnoreCase(words.written(two));
  }

  private void report(Draft draft, int at, int length, Consumer<Finding> found) {
    int to = at + 2 * length;
    var values = Map.of("text", draft.readable(at, to));
    var second = new Span(draft.words().end(at + length - 1), draft.words().end(to - 1));
    found.accept(
        new Finding(
            new Diagnostic(code(), draft.span(at, to), values),
            List.of(new Correction(second, ""))));
  }

  @Override
  public Code code() {
    return Code.WORD_DOUBLED;
  }

  @Override
  public String example() {
    return "Đẩy mạnh tuyên truyền tuyên truyền dịch vụ công trực tuyến.";
  }

  @Override
  public String counterexample() {
    return "Đẩy mạnh tuyên truyền, phổ biến quy định định kỳ gửi báo cáo; luôn luôn đúng giờ.";
  }
}
