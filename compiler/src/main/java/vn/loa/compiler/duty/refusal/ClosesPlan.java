package vn.loa.compiler.duty.refusal;

import vn.loa.compiler.clause.Clause;
import vn.loa.vietnamese.Phrase;

/** "Trên đây là ..." and thanks open no duty of their own. */
record ClosesPlan() implements Refusal {

  private static final Phrase CLOSES =
      Phrase.of("(trên đây là|kèm theo kế hoạch|nơi nhận|phụ lục)");

  @Override
  public boolean refuses(Clause clause) {
    return CLOSES.matchAt(clause.words(), clause.from(), clause.to()) >= 0 && !clause.ownSubject();
  }

  @Override
  public String example() {
    return "Trên đây là Kế hoạch tuyên truyền của phường.";
  }
}
