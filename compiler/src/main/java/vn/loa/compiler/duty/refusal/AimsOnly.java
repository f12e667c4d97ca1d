package vn.loa.compiler.duty.refusal;

import vn.loa.compiler.clause.Clause;
import vn.loa.compiler.clause.Purpose;
import vn.loa.compiler.verb.ActVerbs;
import vn.loa.vietnamese.Phrase;

/**
 * Objectives, principles, topics and forms say what for and how; only an order about procedures, or
 * one with a bearer of its own, is a duty there (RULES 13.3, 8).
 */
record AimsOnly() implements Refusal {

  private static final Phrase POSTS =
      Phrase.of("(đăng tải|niêm yết|công khai|công bố|cập nhật) ..8 (thủ tục hành chính|tthc)");
  private static final Phrase PLACE = Phrase.of("(trên|tại|lên)");
  private static final Phrase ORDERS =
      Phrase.of(
          "(có kế hoạch|xây dựng|tổ chức|thực hiện|đăng|phát|mở|duy trì|bố trí|ban hành|"
              + "có trách nhiệm|phải có|chủ động|in|treo|biên soạn)");

  @Override
  public boolean refuses(Clause clause) {
    return switch (clause.purpose()) {
      case OBJECTIVES, AUDIENCE, SITUATION -> true;
      case UNKNOWN, ARTICLE -> !clause.ownSubject();
      case REQUIREMENTS, CONTENT, FORMS -> !orders(clause);
      case TASKS, ORGANISATION, FUNDING, CLOSING -> false;
    };
  }

  @Override
  public String example() {
    return "Nâng cao nhận thức của hộ kinh doanh về cải cách hành chính.";
  }

  private static boolean orders(Clause clause) {
    var words = clause.words();
    int verb = ActVerbs.skipAdverbs(words, clause.act(), clause.to());
    boolean posts =
        POSTS.matchAt(words, verb, clause.to()) >= 0 && PLACE.isIn(words, verb, clause.to());
    boolean told = clause.ownSubject() && clause.purpose() != Purpose.REQUIREMENTS;
    return posts && clause.purpose() != Purpose.CONTENT
        || told && ORDERS.isIn(words, clause.act(), Math.min(clause.to(), clause.act() + 8));
  }
}
