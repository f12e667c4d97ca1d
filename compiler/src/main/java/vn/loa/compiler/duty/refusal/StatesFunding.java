package vn.loa.compiler.duty.refusal;

import vn.loa.compiler.clause.Clause;
import vn.loa.vietnamese.Phrase;

/** Where the money comes from is a statement, not an act. */
record StatesFunding() implements Refusal {

  private static final Phrase SOURCE =
      Phrase.of(
          "(kinh phí|nguồn kinh phí|nguồn ngân sách|việc lập|nguồn|mức chi|định mức|"
              + "tổng kinh phí|ngân sách)");

  @Override
  public boolean refuses(Clause clause) {
    return SOURCE.matchAt(clause.words(), clause.act(), clause.to()) >= 0;
  }

  @Override
  public String example() {
    return "Kinh phí thực hiện lấy từ ngân sách phường.";
  }
}
