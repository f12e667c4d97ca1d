package vn.loa.compiler.check;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.DutyKind;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Span;

/** A report in four periods cannot be part of another in two. */
record PeriodsAgree() implements Check {

  private static final Phrase PART_OF_TWO =
      Phrase.of("(lồng ghép|ghép|tích hợp) ..8 báo cáo ..6 (06|6) tháng , năm");

  @Override
  public void look(Subject subject, Consumer<Diagnostic> found) {
    var words = subject.reading().words();
    for (var duty : subject.obligations()) {
      boolean many =
          duty.kind() == DutyKind.REPORT
              && duty.deadline() instanceof Deadline.AtPeriodEnds ends
              && ends.periods().size() > 2;
      if (!many) continue;
      int from = words.firstAt(duty.origin().start());
      int to = words.firstAt(duty.origin().end());
      if (PART_OF_TWO.isIn(words, from, Math.min(words.size(), to + 20))) {
        var span = new Span(duty.origin().start(), duty.origin().end());
        found.accept(new Diagnostic(Code.PERIODS_CONTRADICTORY, span, Map.of("text", duty.id())));
      }
    }
  }
}
