package vn.loa.compiler.duty;

import java.util.ArrayList;
import java.util.List;
import vn.loa.compiler.bearer.BearerReader;
import vn.loa.compiler.clause.Clause;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.Role;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Tells who leads and who takes part (RULES 13.3, 2). */
final class Roles {

  private static final Phrase LEADS = Phrase.of("chủ trì");
  private static final Phrase WITH = Phrase.of("(phối hợp|phối , kết hợp) (chặt chẽ)? (với|cùng)?");
  private static final Phrase IF_NEEDED = Phrase.of("(trường hợp|nếu|khi) ..14 thì phối hợp");
  private static final Phrase DIRECTS = Phrase.of("(chỉ đạo|tham mưu (giúp)?|giao|phân công)");
  private static final int OPENING = 6;

  private Roles() {}

  static Role of(Clause clause) {
    var words = clause.words();
    if (IF_NEEDED.matchAt(words, clause.act(), clause.to()) >= 0) return Role.COORDINATE;
    for (int i = clause.act(); i < Math.min(clause.to(), clause.act() + OPENING); i++) {
      if (words.is(i, "phoi") && words.is(i + 1, "hop")) return Role.COORDINATE;
      if (LEADS.matchAt(words, i, clause.to()) >= 0) return Role.LEAD;
      if (!isOpening(words, i)) return Role.LEAD;
    }
    return Role.LEAD;
  }

  /** Adverbs that may stand before "phối hợp". */
  private static boolean isOpening(Words words, int i) {
    return switch (words.folded(i)) {
      case "chu",
          "dong",
          "tich",
          "cuc",
          "thuong",
          "xuyen",
          "kip",
          "thoi",
          "co",
          "trach",
          "nhiem",
          "tang",
          "cuong",
          "va",
          ",",
          "tiep",
          "tuc",
          "cung" ->
          true;
      default -> false;
    };
  }

  static List<Bearer> coordinators(Clause clause) {
    if (!clause.fields().coordinators().isEmpty()) return clause.fields().coordinators();
    var words = clause.words();
    var reader = new BearerReader(clause.reading());
    var out = new ArrayList<Bearer>();
    for (int i = clause.act(); i < clause.to(); i++) {
      int after = WITH.matchAt(words, i, clause.to());
      if (after < 0) continue;
      var names = reader.listAt(after, clause.to());
      if (names != null) return names.bearers();
    }
    int directed = DIRECTS.matchAt(words, clause.act(), clause.to());
    if (directed < 0) return out;
    var names = reader.listAt(directed, clause.to());
    return names == null || names.bearers().getFirst().group() != null ? out : names.bearers();
  }
}
