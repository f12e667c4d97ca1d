package vn.loa.compiler.lint.duty;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.Modality;
import vn.loa.obligation.Recurrence;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Span;

/** "Xây dựng kế hoạch của đơn vị": by when? */
record PlansInTime() implements Rule {

  private static final Phrase MAKES =
      Phrase.of("(xây dựng|ban hành|lập) (và (ban hành|triển khai))? (kế hoạch|chương trình)");
  private static final Phrase OTHERWISE =
      Phrase.of("(tham mưu|trong (năm|quý|tháng)|hằng năm|hàng năm|sau khi|kèm theo)");

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    for (var duty : draft.plan().obligations()) {
      boolean once =
          duty.recurrence().period() == Recurrence.Period.ONCE
              || duty.recurrence().period() == Recurrence.Period.CONTINUOUS
              || duty.recurrence().period() == Recurrence.Period.YEAR;
      int from = draft.words().firstAt(duty.origin().start());
      int to = draft.words().firstAt(duty.origin().end());
      boolean plan =
          duty.kind() == DutyKind.PLAN
              && duty.modality() == Modality.MUST
              && MAKES.isIn(draft.words(), from, to)
              && !OTHERWISE.isIn(draft.words(), from, to);
      if (!plan || !once || duty.deadline() != null) continue;
      var span = new Span(duty.origin().start(), duty.origin().end());
      found.accept(Finding.of(new Diagnostic(code(), span, Map.of("duty", duty.id()))));
    }
  }

  @Override
  public Code code() {
    return Code.DEADLINE_MISSING;
  }

  @Override
  public String example() {
    return """
        1. Văn phòng
        - Xây dựng kế hoạch truyền thông của phường.
        """;
  }

  @Override
  public String counterexample() {
    return """
        1. Văn phòng
        - Xây dựng kế hoạch truyền thông của phường trước ngày 15/02/2026.
        """;
  }
}
