package vn.loa.compiler.check;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Span;
import vn.loa.vietnamese.Words;

/**
 * A novel or an English contract is no plan: it has no duties, hardly a Vietnamese word, or none of
 * the genre's.
 */
record IsPlan() implements Check {

  private static final Phrase GENRE =
      Phrase.of(
          "(kế hoạch|cải cách hành chính|cchc|tuyên truyền|truyền thông|thủ tục hành chính|tổ chức thực hiện|ủy ban nhân dân|ubnd)");
  private static final Set<String> COMMON =
      Set.of(
          "va", "cua", "cac", "la", "trong", "theo", "ve", "den", "cho", "voi", "nhung", "duoc",
          "mot", "nguoi", "khong", "ke", "hoach", "hanh", "chinh", "cong", "thuc", "hien", "tuyen",
          "truyen", "ban", "nhan", "dan", "thong", "tin", "nam", "thang", "ngay", "chuc", "to",
          "quan", "don", "vi", "phong", "tinh", "xa", "phuong", "huyen", "co", "nay", "khi", "da",
          "toi", "anh", "em", "ong", "ba", "lam", "nhu", "thi", "ra", "lai", "cung", "noi", "qua",
          "nhieu");
  private static final int ENOUGH = 3;
  private static final double VIETNAMESE = 0.12;
  private static final int SAMPLE = 4000;

  @Override
  public void look(Subject subject, Consumer<Diagnostic> found) {
    var words = subject.reading().words();
    var start = new Span(0, 0);
    if (!isVietnamese(words)) {
      found.accept(new Diagnostic(Code.NOT_VIETNAMESE, start, Map.of()));
      return;
    }
    if (genreWords(words) < ENOUGH) found.accept(new Diagnostic(Code.NOT_A_PLAN, start, Map.of()));
    if (subject.obligations().isEmpty())
      found.accept(new Diagnostic(Code.NO_DUTIES, start, Map.of()));
  }

  /** Vietnamese is full of a few dozen short words, whatever became of its accents. */
  private static boolean isVietnamese(Words words) {
    int letters = 0;
    int common = 0;
    for (int i = 0; i < Math.min(words.size(), SAMPLE); i++) {
      if (!words.isLetters(i)) continue;
      letters++;
      if (COMMON.contains(words.folded(i))) common++;
    }
    return letters > 0 && common >= letters * VIETNAMESE;
  }

  private static int genreWords(Words words) {
    int n = 0;
    for (int i = 0; i < words.size() && n < ENOUGH; i++)
      if (GENRE.matchAt(words, i, words.size()) >= 0) n++;
    return n;
  }
}
