package vn.loa.compiler.duty;

import java.util.ArrayList;
import java.util.List;
import vn.loa.compiler.bearer.BearerReader;
import vn.loa.compiler.clause.Clause;
import vn.loa.vietnamese.Phrase;

/** To whom the work goes: "gửi Sở Nội vụ", "cho đội ngũ công chức", "đến người dân". */
final class Recipients {

  private static final Phrase TO =
      Phrase.of("(gửi|gửi về|gửi đến|gửi tới|báo cáo|trình|về|cho|đến|tới|với|tham mưu)");
  private static final Phrase PEOPLE =
      Phrase.of(
          "(các)? (tầng lớp)? (người dân|nhân dân|tổ chức|công dân|doanh nghiệp|cá nhân|đoàn viên|hội viên|cơ quan báo chí) ((,|và) (các)? (người dân|nhân dân|tổ chức|công dân|doanh nghiệp|cá nhân|hội viên|cộng đồng))?");
  private static final Phrase THROUGH = Phrase.of("[ (qua|thông qua) ..8 ]");

  private Recipients() {}

  static List<String> of(Clause clause) {
    var words = clause.words();
    var reader = new BearerReader(clause.reading());
    var out = new ArrayList<String>();
    for (int i = clause.act(); i < clause.to(); i++) {
      int after = TO.matchAt(words, i, clause.to());
      if (after < 0) continue;
      int people = PEOPLE.matchAt(words, after, clause.to());
      var names = reader.listAt(after, clause.to());
      int end = names != null ? names.to() : people;
      if (end < 0) continue;
      int through = THROUGH.matchAt(words, end, clause.to());
      out.add(clause.reading().readable(after, through > 0 ? through : end));
      break;
    }
    return out;
  }
}
