package vn.loa.compiler.duty.kind;

import vn.loa.compiler.bearer.BearerReader;
import vn.loa.compiler.clause.Clause;
import vn.loa.compiler.verb.ActVerbs;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/**
 * A clause as kind rules look at it.
 *
 * @param clause the clause
 * @param verb the word at which its main verb stands, after subject and adverbs
 */
public record Act(Clause clause, int verb) {

  private static final Phrase WITH =
      Phrase.of(
          "(((chủ trì (,)? (và)?)? phối hợp (chặt chẽ)? (với|cùng)?)|tham mưu (giúp|cho)?|giúp|phát động)");

  private static final Phrase SOUND =
      Phrase.of(
          "(truyền thanh|phát thanh|phát sóng|=loa (cơ sở|phường|xã|thôn|lưu động|truyền|thông|nội bộ)|hệ thống loa|trên loa|truyền hình|thời lượng|cụm loa|chương trình phát|=sóng|bản tin (truyền thanh|phát thanh))");

  /** How far behind the verb its object can stand. */
  private static final int REACH = 16;

  private static final Phrase LIGHT =
      Phrase.of(
          "(chủ trì|là (cơ quan|đơn vị)? (thường trực|đầu mối)|có trách nhiệm|tham mưu (giúp)?|tiếp tục|tăng cường|đẩy mạnh|thực hiện (tốt|việc|tốt việc)?|tổ chức (thực hiện|triển khai)?|triển khai (thực hiện)?|nâng cao (chất lượng|hiệu quả)|làm tốt|phối hợp)");

  public static Act of(Clause clause) {
    var words = clause.words();
    int verb = ActVerbs.skipAdverbs(words, clause.act(), clause.to());
    int behind = behindNames(clause, verb);
    if (behind > verb) verb = behind;
    return new Act(clause, Math.min(verb, Math.max(clause.act(), clause.to() - 1)));
  }

  /**
   * "Phối hợp với Sở ... tổ chức", "tham mưu Hội đồng ... bổ sung": the verb behind the names
   * counts.
   */
  private static int behindNames(Clause clause, int verb) {
    var words = clause.words();
    int after = WITH.matchAt(words, verb, clause.to());
    if (after < 0) return verb;
    var names = new BearerReader(clause.reading()).listAt(after, clause.to());
    if (names == null) return verb;
    int at = ActVerbs.skipAdverbs(words, names.to(), clause.to());
    return at < clause.to() && ActVerbs.verbAt(words, at, clause.to()) != null ? at : verb;
  }

  public Words words() {
    return clause.words();
  }

  /** Whether the phrase stands exactly at the verb. */
  public boolean beginsWith(Phrase phrase) {
    return phrase.matchAt(words(), verb, clause.to()) >= 0;
  }

  /** Whether the phrase stands at the verb or behind light verbs: "tham mưu tổ chức ...". */
  public boolean does(Phrase phrase) {
    int at = verb;
    for (int step = 0; step < 5 && at < clause.to(); step++) {
      if (phrase.matchAt(words(), at, clause.to()) >= 0) return true;
      int light = LIGHT.matchAt(words(), at, clause.to());
      if (light < 0) return false;
      at = ActVerbs.skipAdverbs(words(), light, clause.to());
    }
    return false;
  }

  /** Whether the phrase stands near the verb. */
  public boolean nearVerb(Phrase phrase) {
    return phrase.isIn(words(), verb, Math.min(clause.to(), verb + REACH));
  }

  /** Whether a loudspeaker, radio or television is named; "truyền thanh toán" names none. */
  public boolean namesSound() {
    var words = words();
    for (int i = clause.from(); i < clause.to(); i++) {
      int end = SOUND.matchAt(words, i, clause.to());
      if (end >= 0 && !(words.is(end - 1, "thanh") && words.is(end, "toan"))) return true;
    }
    return false;
  }

  public boolean says(Phrase phrase) {
    return phrase.isIn(words(), clause.from(), clause.to());
  }
}
