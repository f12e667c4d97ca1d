package vn.loa.compiler.lint.order;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.compiler.outline.Marker;

/** "d)" and then "e)": đ) was forgotten; "b)" twice. */
record PointsInOrder() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    if (!draft.isSound()) return;
    Siblings.forEachStep(
        draft, Marker.Kind.POINT, Alphabet::place, step -> look(draft, step, found));
  }

  private void look(Draft draft, Siblings.Step step, Consumer<Finding> found) {
    boolean begins = step.number() == 1 && step.before() != 1;
    if (begins || step.before() == 0 || step.number() == step.before() + 1) return;
    var values = Map.of("point", step.label(), "expected", Alphabet.letter(step.before() + 1));
    found.accept(Finding.of(new Diagnostic(code(), draft.opening(step.block()), values)));
  }

  @Override
  public Code code() {
    return Code.POINT_ORDER;
  }

  @Override
  public String example() {
    return """
        a) Đăng tin.
        b) Phát loa.
        c) In tờ rơi.
        d) Mở lớp.
        e) Gửi báo cáo.
        """;
  }

  @Override
  public String counterexample() {
    return """
        a) Đăng tin.
        b) Phát loa.
        c) In tờ rơi.
        d) Mở lớp.
        đ) Gửi báo cáo.
        """;
  }
}
