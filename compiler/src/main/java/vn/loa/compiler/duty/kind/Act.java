package vn.loa.compiler.duty.kind;

import vn.loa.compiler.clause.ActVerbs;
import vn.loa.compiler.clause.Clause;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/**
 * A clause as kind rules look at it.
 *
 * @param clause the clause
 * @param verb the word at which its main verb stands, after subject and adverbs
 */
public record Act(Clause clause, int verb) {

  /** How far behind the verb its object can stand. */
  private static final int REACH = 12;

  private static final Phrase LIGHT =
      Phrase.of(
          "(chủ trì|có trách nhiệm|tham mưu (giúp)?|tiếp tục|tăng cường|đẩy mạnh|thực hiện (tốt|việc|tốt việc)?|tổ chức (thực hiện|triển khai)?|triển khai (thực hiện)?|nâng cao (chất lượng|hiệu quả)|làm tốt|phối hợp)");

  public static Act of(Clause clause) {
    var words = clause.words();
    int verb = ActVerbs.skipAdverbs(words, clause.act(), clause.to());
    return new Act(clause, Math.min(verb, Math.max(clause.act(), clause.to() - 1)));
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

  public boolean says(Phrase phrase) {
    return phrase.isIn(words(), clause.from(), clause.to());
  }
}
