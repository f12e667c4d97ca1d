package vn.loa.compiler.duty.refusal;

import vn.loa.compiler.clause.Clause;
import vn.loa.compiler.clause.Purpose;
import vn.loa.compiler.quantity.Quotas;
import vn.loa.compiler.verb.ActVerbs;
import vn.loa.vietnamese.Phrase;

/** A clause without verb and without number asks for nothing. */
record NamesNoAct() implements Refusal {

  private static final Phrase GENERAL =
      Phrase.of(
          "(=nhằm|=để|kết quả thực hiện (kế hoạch)? ..3 là|đây là|qua đó|từ đó|góp phần|"
              + "trong đó|bao gồm|gồm|cụ thể (:|,|là|như)|thời gian|=như|đặc biệt)");

  @Override
  public boolean refuses(Clause clause) {
    var words = clause.words();
    if (!hasWord(clause)) return true;
    if (GENERAL.matchAt(words, clause.act(), clause.to()) >= 0 && !words.is(clause.act(), "trong"))
      return true;
    boolean acts = ActVerbs.beginsAct(words, clause.act(), clause.to());
    boolean counts = Quotas.of(words, clause.act(), clause.to()) != null;
    boolean tasked = !clause.fields().lead().isEmpty();
    boolean assigned =
        !clause.bearers().isEmpty()
            && clause.earlier().to() == 0
            && clause.purpose() == Purpose.ORGANISATION;
    return !acts
        && !counts
        && !tasked
        && !assigned
        && clause.voice() == Clause.Voice.PLAIN
        && !clause.ownSubject();
  }

  /** A speck of a scan is read as a letter or a sign; nobody is asked for anything by it. */
  private static boolean hasWord(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.words().isLetters(i) && clause.words().folded(i).length() > 1) return true;
    }
    return false;
  }

  @Override
  public String example() {
    return "Cán bộ, công chức và người dân trên địa bàn.";
  }
}
